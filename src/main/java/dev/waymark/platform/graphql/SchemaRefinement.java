package dev.waymark.platform.graphql;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the schema what holds for all types, so that no class has to repeat it: lists have no null items ({@code
 * [Thing!]!}), fields inherit the descriptions of their interfaces, a mutation that fails does not take others with it,
 * and the built-in scalars are those of the specification.
 */
final class SchemaRefinement extends GraphQLTypeVisitorStub {

    private static final Map<String, GraphQLScalarType> STANDARD_SCALARS = Stream.of(
                    Scalars.GraphQLInt,
                    Scalars.GraphQLFloat,
                    Scalars.GraphQLString,
                    Scalars.GraphQLBoolean,
                    Scalars.GraphQLID)
            .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

    private SchemaRefinement() {}

    static GraphQLSchema of(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new SchemaRefinement());
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (!(context.getParentNode() instanceof GraphQLImplementingType owner)
                || owner.getName().startsWith("__")) {
            return TraversalControl.CONTINUE;
        }
        var refined = field.transform(change -> change.description(description(field, owner)));
        if (holder(field.getType()) instanceof GraphQLList list) {
            var whole = GraphQLList.list(GraphQLNonNull.nonNull(reference(list.getWrappedType())));
            boolean required = GraphQLTypeUtil.isNonNull(field.getType());
            refined = refined.transform(change -> change.type(required ? GraphQLNonNull.nonNull(whole) : whole));
        }
        if (owner.getName().equals("Mutation") && GraphQLTypeUtil.isNonNull(field.getType())) {
            // A failed mutation that must not be null would remove the answers of others that were carried out.
            refined = refined.transform(change -> change.type(referenceTo(field.getType())));
        }
        var reason = deprecationReason(field);
        return changeNode(context, reason == null ? refined : refined.transform(change -> change.deprecate(reason)));
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

    private static GraphQLOutputType referenceTo(GraphQLType required) {
        return GraphQLTypeUtil.unwrapNonNull(required) instanceof GraphQLScalarType scalar
                ? scalar
                : GraphQLTypeReference.typeRef(
                        GraphQLTypeUtil.<GraphQLNamedType>unwrapAllAs(required).getName());
    }

    /** SmallRye's scalars are lenient: its Int accepts the text "x", and fails only when it is used. */
    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        var standard = STANDARD_SCALARS.get(scalar.getName());
        return standard == null ? TraversalControl.CONTINUE : changeNode(context, standard);
    }

    private static GraphQLType holder(GraphQLType type) {
        return GraphQLTypeUtil.isNonNull(type) ? GraphQLTypeUtil.unwrapNonNull(type) : type;
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
