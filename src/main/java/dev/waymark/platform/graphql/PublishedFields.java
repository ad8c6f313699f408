package dev.waymark.platform.graphql;

import dev.waymark.platform.http.answers.PublishedContent;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which fields have the same values for everybody: those whose methods are in {@link PublishedContent} classes. */
@Singleton
class PublishedFields {

    private final Instance<GraphQLSchema> schema;

    /** Names of the fields at the root that are published content. */
    private final Set<String> atRoot;

    /** Fields of types, as in {@code Type.field}, that are not. */
    private final Set<String> others;

    PublishedFields(Instance<GraphQLSchema> schema, Instance<Schema> model) {
        this.schema = schema;
        this.atRoot = model.get().getQueries().stream()
                .filter(query -> isPublished(query.getClassName()))
                .map(Operation::getName)
                .collect(Collectors.toUnmodifiableSet());
        this.others = Stream.of(model.get().getTypes(), model.get().getInterfaces())
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(PublishedFields::others)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> others(Type type) {
        return Stream.of(type.getOperations(), type.getBatchOperations())
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(operation -> !isPublished(operation.getClassName()))
                .map(operation -> type.getName() + "." + operation.getName());
    }

    private static boolean isPublished(String className) {
        try {
            return Class.forName(className, false, Thread.currentThread().getContextClassLoader())
                    .isAnnotationPresent(PublishedContent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether all fields at the root are published content. Below them may be fields that are the caller's. */
    boolean areAllAtRoot(OperationDefinition operation, Document document) {
        return atRoot.containsAll(RootFields.names(operation, document));
    }

    /** Whether all fields are published content, however deep. The document must be valid. */
    boolean areAll(OperationDefinition operation, Document document) {
        var names = RootFields.names(operation, document).stream().filter(name -> !isOfSchema(name));
        return names.allMatch(atRoot::contains)
                && new Walk(document)
                        .isPublished(operation.getSelectionSet(), schema.get().getQueryType());
    }

    /** What GraphQL itself defines, such as {@code __typename}, is the same for everybody. */
    private static boolean isOfSchema(String field) {
        return field.startsWith("__");
    }

    /** Visits each fragment once, however often it is spread. */
    private final class Walk {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();

        Walk(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        boolean isPublished(@Nullable SelectionSet set, @Nullable GraphQLType type) {
            return set == null
                    || set.getSelections().stream().allMatch(selection -> switch (selection) {
                        case Field field -> isOfSchema(field.getName()) || isPublished(field, type);
                        case InlineFragment fragment ->
                            isPublished(fragment.getSelectionSet(), named(fragment.getTypeCondition(), type));
                        case FragmentSpread spread -> {
                            var fragment = fragments.remove(spread.getName());
                            yield fragment == null
                                    || isPublished(
                                            fragment.getSelectionSet(), named(fragment.getTypeCondition(), type));
                        }
                        default -> false;
                    });
        }

        private boolean isPublished(Field field, @Nullable GraphQLType type) {
            if (!(type instanceof GraphQLFieldsContainer parent)
                    || alike(parent).stream().anyMatch(name -> others.contains(name + "." + field.getName()))) {
                return false;
            }
            var definition = parent.getFieldDefinition(field.getName());
            return definition != null
                    && isPublished(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        }

        private @Nullable GraphQLType named(@Nullable TypeName condition, @Nullable GraphQLType otherwise) {
            return condition == null ? otherwise : schema.get().getType(condition.getName());
        }
    }

    /** The names of a type and of its interfaces or implementations, any of which may have the method of a field. */
    private Set<String> alike(GraphQLFieldsContainer type) {
        var names = new HashSet<String>();
        names.add(type.getName());
        switch (type) {
            case GraphQLObjectType object -> object.getInterfaces().forEach(one -> names.add(one.getName()));
            case GraphQLInterfaceType one ->
                schema.get().getImplementations(one).forEach(object -> names.add(object.getName()));
            default -> {
                // There are no others with fields.
            }
        }
        return names;
    }
}
