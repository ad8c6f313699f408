package dev.waymark.contract;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes GraphQL documents that ask for all that lies at the end of a path, and for all values of the objects there. */
record FieldPath(GraphQLSchema schema) {

    /**
     * @param path the kind of operation and the fields down to an object, as in {@code query me > share(id: "a")}; with a star
     *     at the end, each object below that one in a document of its own, too
     */
    Stream<String> documents(String path) {
        var words = path.split(" ", 2);
        var root = words[0].equals("mutation") ? schema.getMutationType() : schema.getQueryType();
        return documents(words[0], root, List.of(words[1].split(" > ")));
    }

    private Stream<String> documents(String before, GraphQLType type, List<String> steps) {
        if (steps.isEmpty()) {
            int open = before.replaceAll("[^{]", "").length()
                    - before.replaceAll("[^}]", "").length();
            return Stream.of(before + selection(type, before.startsWith("mutation") ? 3 : 2) + " }".repeat(open));
        }
        if (steps.getFirst().equals("*")) {
            var below = free((GraphQLFieldsContainer) type)
                    .filter(field -> isObject(field.getType()))
                    .map(FieldPath::call);
            return Stream.concat(
                    type == schema.getQueryType() ? Stream.empty() : documents(before, type, List.of()),
                    below.flatMap(call -> documents(before, type, List.of(call))));
        }
        var field = ((GraphQLFieldsContainer) type)
                .getFieldDefinition(steps.getFirst().replaceFirst("\\W.*", ""));
        return documents(
                before + " { __typename " + steps.getFirst(),
                unwrapAll(field.getType()),
                steps.subList(1, steps.size()));
    }

    private static boolean isObject(GraphQLType type) {
        return unwrapAll(type) instanceof GraphQLFieldsContainer;
    }

    /** The fields that do without arguments. */
    private static Stream<GraphQLFieldDefinition> free(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().stream().noneMatch(argument -> isNonNull(argument.getType())));
    }

    private String selection(GraphQLType type, int depth) {
        return switch (unwrapAll(type)) {
            case GraphQLObjectType object -> " { __typename " + fields(object, depth) + " }";
            case GraphQLInterfaceType several ->
                schema.getImplementations(several).stream()
                        .map(object -> "... on " + object.getName() + selection(object, bound(several, depth)))
                        .collect(Collectors.joining(" ", " { __typename ", " }"));
            default -> "";
        };
    }

    /** Anything is a node, and a document must not get too long. */
    private static int bound(GraphQLInterfaceType type, int depth) {
        return type.getName().equals("Node") ? 1 : depth;
    }

    /** Pages do not count as objects of their own. */
    private String fields(GraphQLObjectType type, int depth) {
        int below = type.getName().endsWith("Connection") ? depth : depth - 1;
        return free(type)
                .filter(field -> below > 0 || !isObject(field.getType()))
                .map(field -> call(field) + selection(field.getType(), below))
                .collect(Collectors.joining(" "));
    }

    private static String call(GraphQLFieldDefinition field) {
        return field.getName() + (field.getArgument("first") == null ? "" : "(first: 3)");
    }
}
