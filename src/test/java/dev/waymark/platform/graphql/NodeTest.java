package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NodeTest {

    private static final String ROADMAP = "roadmap(slug: \"senior-backend-python-aws-microservices\")";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Category         | { categories(first: 1) { nodes { id } } } | categories.nodes[0].id
                    FocusArea        | { focusAreas(first: 1) { nodes { id } } } | focusAreas.nodes[0].id
                    Topic            | { topic(slug: "docker") { id } } | topic.id
                    LearningResource | { resource(slug: "fastapi-docs") { id } } | resource.id
                    Project          | { projects(first: 1) { nodes { id } } } | projects.nodes[0].id
                    Certification    | { certifications(first: 1) { nodes { id } } } | certifications.nodes[0].id
                    Roadmap          | { ROADMAP { id } } | roadmap.id
                    RoadmapVersion   | { ROADMAP { version { id } } } | roadmap.version.id
                    Stage            | { ROADMAP { stages { id } } } | roadmap.stages[0].id
                    Step             | { ROADMAP { stages { steps { id } } } } | roadmap.stages[0].steps[0].id
                    """)
    void every_type_is_found_by_its_id(String type, String document, String where) {
        String id = query(document.replace("ROADMAP", ROADMAP))
                .statusCode(200)
                .extract()
                .path("data." + where);

        query("query($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", id))
                .statusCode(200)
                .body("data.node.__typename", equalTo(type))
                .body("data.node.id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "Topic",
                "Topic:",
                "Topic:x",
                "Topic:99999999",
                "Project:-1",
                "Nothing:1",
                "Topic:1 or 1=1"
            })
    void an_id_that_names_nothing_gives_null_without_an_error(String id) {
        query("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                .statusCode(200)
                .body("data.node", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void an_id_does_not_find_another_types_row() {
        String topic = query("{ topic(slug: \"docker\") { id } }").extract().path("data.topic.id");

        query("query($id: ID!) { node(id: $id) { id } }", Map.of("id", topic.replace("Topic", "Project")))
                .body("data.node", nullValue());
    }

    @Test
    void several_come_in_the_order_of_their_ids_with_null_for_what_is_not_there() {
        var known = query("{ a: topic(slug: \"docker\") { id } b: roadmaps(first: 1) { nodes { id } } }")
                .extract()
                .jsonPath();
        var topic = known.getString("data.a.id");
        var roadmap = known.getString("data.b.nodes[0].id");

        nodes(List.of(roadmap, "Topic:0", topic, "", "nothing", topic, topic + ".1", topic.replace(":", ":0")))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.nodes*.__typename", contains("Roadmap", null, "Topic", null, null, "Topic", null, null))
                .body("data.nodes*.id", contains(roadmap, null, topic, null, null, topic, null, null));
        nodes(List.of()).body("data.nodes", empty()).body("errors", nullValue());
    }

    @Test
    void a_hundred_take_as_many_statements_as_two() {
        List<String> topics =
                query("{ topics(first: 60) { nodes { id } } }").extract().path("data.topics.nodes.id");
        List<String> resources =
                query("{ resources(first: 40) { nodes { id } } }").extract().path("data.resources.nodes.id");
        var all = Stream.concat(topics.stream(), resources.stream()).toList();
        var few = Statements.of(request -> nodes(request, List.of(topics.getFirst(), resources.getFirst())));
        var many = Statements.of(request -> nodes(request, all).body("data.nodes.id", equalTo(all)));

        assertThat(few, hasSize(2));
        assertThat(many.toString(), many, hasSize(2));
    }

    @Test
    void more_than_a_hundred_are_refused_and_cost_what_they_are() {
        var ids = Collections.nCopies(101, "Topic:0");
        query("query($ids: [ID!]!) { nodes(ids: $ids) { id } __typename }", Map.of("ids", ids))
                .body("data.nodes", nullValue())
                .body("data.__typename", equalTo("Query"))
                .body("errors[0].path", equalTo(List.of("nodes")))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/ids"));
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                        "variables",
                        Map.of("ids", ids.subList(0, 70)),
                        "extensions",
                        Map.of("cost", true)))
                .post("/graphql")
                .then()
                .body("extensions.cost.total", equalTo(140));
        query("{ nodes(ids: [null]) { id } }").body("errors[0].extensions.code", equalTo("invalid-document"));
    }

    private static ValidatableResponse nodes(List<String> ids) {
        return nodes(given(), ids);
    }

    private static ValidatableResponse nodes(RequestSpecification request, List<String> ids) {
        return query(request, "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", ids));
    }
}
