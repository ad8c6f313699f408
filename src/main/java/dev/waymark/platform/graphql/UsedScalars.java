package dev.waymark.platform.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scalars that a schema uses. SmallRye adds a dozen more, which would only clutter the SDL. */
final class UsedScalars {

    private UsedScalars() {}

    /** The names of the scalars. */
    static Set<String> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(UsedScalars::members)
                .map(GraphQLTypeUtil::unwrapAll)
                .filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLNamedType.class::cast)
                .map(GraphQLNamedType::getName)
                .collect(Collectors.toSet());
    }

    private static Stream<GraphQLType> members(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream().flatMap(UsedScalars::ofField);
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getType);
            default -> Stream.of();
        };
    }

    private static Stream<GraphQLType> ofField(GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of(field.getType()), field.getArguments().stream().map(GraphQLArgument::getType));
    }
}
