package dev.waymark.platform.graphql.schema;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the schema what holds for all types, so that no class has to repeat it: lists have no null items ({@code
 * [Thing!]!}), fields inherit the descriptions of their interfaces, a field that fails does not take others with it ({@link
 * NullableFields}), and the built-in scalars are those of the specification. What SmallRye declares and nothing uses is
 * left out.
 */
public final class SchemaRefinement extends GraphQLTypeVisitorStub {

    private static final Map<String, GraphQLScalarType> STANDARD_SCALARS = Stream.of(
                    Scalars.GraphQLInt,
                    Scalars.GraphQLFloat,
                    Scalars.GraphQLString,
                    Scalars.GraphQLBoolean,
                    Scalars.GraphQLID)
            .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

    /** The one field of Query whose list has gaps: each object is at the place of its id. */
    public static final String NODES = "nodes";

    /** The argument that has a list of ids, declared as texts. */
    public static final String IDS = "ids";

    private static final GraphQLNonNull LIST_OF_IDS =
            GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));

    private final NullableFields nullable;

    private SchemaRefinement(NullableFields nullable) {
        this.nullable = nullable;
    }

    public static GraphQLSchema of(GraphQLSchema schema) {
        return used(SchemaTransformer.transformSchema(schema, new SchemaRefinement(NullableFields.of(schema))));
    }

    /** Without the directives of annotations, such as {@code @rolesAllowed}, and without the scalars of other schemas. */
    private static GraphQLSchema used(GraphQLSchema schema) {
        var types = schema.getAdditionalTypes().stream()
                .filter(type -> !(type instanceof GraphQLScalarType))
                .collect(Collectors.toSet());
        return schema.transform(change -> change.clearDirectives()
                .additionalDirectives(Set.of(Directives.IncludeDirective, Directives.SkipDirective))
                .clearSchemaDirectives()
                .clearAdditionalTypes()
                .additionalTypes(types));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (!(context.getParentNode() instanceof GraphQLImplementingType owner)
                || owner.getName().startsWith("__")) {
            return TraversalControl.CONTINUE;
        }
        var refined = field.transform(change -> {
            change.description(description(field, owner)).clearDirectives();
            var type = refinedType(field, owner);
            if (type != null) {
                change.type(type);
            }
        });
        var reason = deprecationReason(field);
        return changeNode(context, reason == null ? refined : refined.transform(change -> change.deprecate(reason)));
    }

    /** Null if the type stays as it is. */
    private @Nullable GraphQLOutputType refinedType(GraphQLFieldDefinition field, GraphQLImplementingType owner) {
        boolean required = GraphQLTypeUtil.isNonNull(field.getType());
        boolean stays = required && !nullable.contain(owner, field);
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList list) {
            var whole = GraphQLList.list(items(list, field, owner));
            return stays ? GraphQLNonNull.nonNull(whole) : whole;
        }
        // As it was built: a reference by name, if it was one.
        return required && !stays && field.getType() instanceof GraphQLNonNull whole
                ? (GraphQLOutputType) whole.getOriginalWrappedType()
                : null;
    }

    private static GraphQLType items(GraphQLList list, GraphQLFieldDefinition field, GraphQLImplementingType owner) {
        var item = reference(list.getWrappedType());
        boolean gaps = owner.getName().equals("Query") && field.getName().equals(NODES);
        return gaps ? item : GraphQLNonNull.nonNull(item);
    }

    @Override
    public TraversalControl visitGraphQLEnumValueDefinition(
            GraphQLEnumValueDefinition value, TraverserContext<GraphQLSchemaElement> context) {
        var reason = deprecationReason(value);
        return reason == null
                ? TraversalControl.CONTINUE
                : changeNode(context, value.transform(change -> change.deprecationReason(reason)));
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        if (argument.getName().equals(IDS)) {
            // SmallRye takes the list itself for an id.
            return changeNode(context, argument.transform(change -> change.type(LIST_OF_IDS)));
        }
        var reason = deprecationReason(argument);
        return reason == null
                ? TraversalControl.CONTINUE
                : changeNode(context, argument.transform(change -> change.deprecate(reason)));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        var reason = deprecationReason(field);
        return reason == null
                ? TraversalControl.CONTINUE
                : changeNode(context, field.transform(change -> change.deprecate(reason)));
    }

    /** SmallRye adds {@code @deprecated} only to the text of the schema, not for introspection. */
    private static @Nullable String deprecationReason(GraphQLDirectiveContainer element) {
        var directive = element.getDirective("deprecated");
        if (directive == null) {
            return null;
        }
        var reason = directive.toAppliedDirective().getArgument("reason");
        return reason != null && reason.getValue() instanceof String text ? text : "No longer supported";
    }

    /** SmallRye's scalars are lenient: its Int accepts the text "x", and fails only when it is used. */
    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        var standard = STANDARD_SCALARS.get(scalar.getName());
        return standard == null ? TraversalControl.CONTINUE : changeNode(context, standard);
    }

    /** References the type by name, since the transformer builds every type anew. */
    private static GraphQLType reference(GraphQLType element) {
        return GraphQLTypeReference.typeRef(
                GraphQLTypeUtil.<GraphQLNamedType>unwrapAllAs(element).getName());
    }

    private static @Nullable String description(GraphQLFieldDefinition field, GraphQLImplementingType owner) {
        // SmallRye describes every date by its format, which does not describe the field.
        var own = Objects.equals(field.getDescription(), "ISO-8601") ? null : field.getDescription();
        return own != null
                ? own
                : owner.getInterfaces().stream()
                        .map(GraphQLImplementingType.class::cast)
                        .map(type -> type.getFieldDefinition(field.getName()))
                        .filter(Objects::nonNull)
                        .map(GraphQLFieldDefinition::getDescription)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
