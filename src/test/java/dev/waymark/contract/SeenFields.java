package dev.waymark.contract;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What answers can have by the GraphQL schema, and what of it they have had. */
final class SeenFields {

    private final Set<String> expected = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final GraphQLSchema schema;

    /**
     * @param sdl the schema as it is served
     */
    SeenFields(String sdl) {
        this.schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(this::expect);
    }

    GraphQLSchema schema() {
        return schema;
    }

    private void expect(GraphQLObjectType type) {
        for (var field : type.getFieldDefinitions()) {
            expected.add(key(type, field));
            if (unwrapAll(field.getType()) instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> expected.add(values.getName() + " = " + value.getName()));
            }
        }
    }

    Set<String> unseen() {
        var unseen = new TreeSet<>(expected);
        unseen.removeAll(seen);
        return unseen;
    }

    /** Notes what an answer has. Fields have no aliases, and objects name their types. */
    void see(String type, JsonNode object) {
        object.propertyStream()
                .filter(member ->
                        !member.getValue().isNull() && !member.getKey().equals("__typename"))
                .forEach(member -> {
                    var owner = schema.getObjectType(object.path("__typename").asText(type));
                    var field = owner.getFieldDefinition(member.getKey());
                    seen.add(key(owner, field));
                    see(field, member.getValue());
                });
    }

    private void see(GraphQLFieldDefinition field, JsonNode value) {
        var type = unwrapAll(field.getType());
        if (value.isArray()) {
            value.forEach(element -> see(field, element));
        } else if (type instanceof GraphQLEnumType) {
            seen.add(type.getName() + " = " + value.asText());
        } else if (value.isObject()) {
            see(type.getName(), value);
        }
    }

    private static String key(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return type.getName() + "." + field.getName();
    }
}
