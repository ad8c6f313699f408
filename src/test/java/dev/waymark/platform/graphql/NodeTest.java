package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
}
