package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools make of the schema: by introspection and by its text, for caches and for code generators. */
@QuarkusTest
class SchemaAgreementTest {

    /** Of the specification; every tool knows them, so that the text does not repeat them. */
    private static final List<String> DIRECTIVES = List.of("include", "skip", "deprecated", "specifiedBy", "oneOf");

    @Test
    void introspection_and_text_say_the_same() {
        var introspected = new IntrospectionResultToSchema().createSchemaDefinition(introspection());
        assertEquals(text(schema()), text(schema(new SchemaParser().buildRegistry(introspected))));
    }

    @Test
    void directives_are_those_of_the_specification() {
        query("{ __schema { directives { name } } }")
                .body("data.__schema.directives.name", containsInAnyOrder(DIRECTIVES.toArray()));
        assertThat(sdl().lines().filter(line -> line.startsWith("directive ")).toList(), empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ... @defer { __typename } }",
                "{ ...Part @defer(if: false) } fragment Part on Query { __typename }",
                "query @experimental_disableErrorPropagation { __typename }",
                "{ __typename @rolesAllowed(value: \"LEARNER\") }",
                "{ __typename @constraint(minLength: 1) }",
                "{ __typename @nothing }",
            })
    void a_directive_that_does_nothing_is_unknown(String document) {
        query(document)
                .body("errors[0].extensions.code", equalTo("invalid-document"))
                .body("errors[0].message", containsString("directive"))
                .body("data", nullValue());
    }

    /**
     * By the rule of the specification that fields of one name must be mergeable, tried on documents. Whatever has an id is a
     * Node, which is no kind of thing that a list is made of.
     */
    @Test
    void the_types_of_an_interface_can_be_asked_for_side_by_side() {
        var sdl = sdl();
        for (var type : schema().getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType shared && !shared.getName().equals("Node")) {
                var schema = schema(
                        new SchemaParser().parse(sdl + " extend type Query { any: %s }".formatted(shared.getName())));
                var document = sideBySide(shared, schema);
                var errors = new Validator().validateDocument(schema, Parser.parse(document), Locale.ENGLISH);
                assertThat(shared.getName(), errors, empty());
            }
        }
    }

    @Test
    void whatever_may_fail_may_be_null() {
        var schema = schema();
        var wrong = schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> mayFail(type, field, schema) && GraphQLTypeUtil.isNonNull(field.getType()))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();

        assertThat(wrong, empty());
    }

    @Test
    void an_argument_that_is_refused_takes_nothing_else_with_it() {
        query("{ topics(first: 1000) { totalCount } categories(first: 1) { nodes { slug versions: title } } }")
                .statusCode(200)
                .body("data.topics", nullValue())
                .body("data.categories.nodes.size()", equalTo(1))
                .body("errors.size()", equalTo(1))
                .body("errors[0].path", equalTo(List.of("topics")))
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        query("{ roadmaps(first: 1) { nodes { slug versions(first: 1000) { totalCount } } } }")
                .body("data.roadmaps.nodes[0].versions", nullValue())
                .body("data.roadmaps.nodes[0].slug.isEmpty()", equalTo(false))
                .body("errors[0].path", equalTo(List.of("roadmaps", "nodes", 0, "versions")));
    }

    private static boolean mayFail(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLSchema schema) {
        return type == schema.getQueryType()
                || type == schema.getMutationType()
                || !field.getArguments().isEmpty();
    }

    private static String sideBySide(GraphQLInterfaceType shared, GraphQLSchema schema) {
        return schema.getImplementations((GraphQLInterfaceType) schema.getType(shared.getName())).stream()
                .map(type -> "... on %s %s".formatted(type.getName(), selection(type, 3)))
                .collect(Collectors.joining(" ", "{ any { ", " } }"));
    }

    /** All fields, as deep as they may conflict. */
    private static String selection(GraphQLObjectType type, int levels) {
        return type.getFieldDefinitions().stream()
                .filter(field ->
                        levels > 1 || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType))
                .map(field -> call(field, levels))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private static String call(GraphQLFieldDefinition field, int levels) {
        var arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> argument.getName() + ": \"x\"")
                .collect(Collectors.joining(", "));
        var call = field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return switch (type) {
            case GraphQLObjectType object -> call + " " + selection(object, levels - 1);
            case GraphQLInterfaceType other -> call + " { __typename }";
            default -> call;
        };
    }

    private static GraphQLSchema schema() {
        return schema(new SchemaParser().parse(sdl()));
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry types) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }

    private static String sdl() {
        return get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    private static Map<String, Object> introspection() {
        return query(IntrospectionQuery.INTROSPECTION_QUERY)
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .getMap("data");
    }

    /** Printed alike, descriptions included. */
    private static String text(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false);
        return new SchemaPrinter(options).print(schema);
    }
}
