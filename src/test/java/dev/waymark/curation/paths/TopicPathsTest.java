package dev.waymark.curation.paths;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What topics stand on, and the ways to them. */
@QuarkusTest
class TopicPathsTest {

    private static JsonPath of(String address) {
        return get("/api/v1/topics/" + address).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void prerequisites_are_a_graph_in_an_order_to_learn_in() {
        var graph = of("istio/prerequisites");
        var topics = graph.<String>getList("topics.slug");

        assertEquals("istio", graph.getString("topic"));
        assertEquals("istio", topics.getLast());
        for (Map<String, String> edge : graph.<Map<String, String>>getList("edges")) {
            assertThat(topics.indexOf(edge.get("prerequisite")), lessThan(topics.indexOf(edge.get("topic"))));
        }
        var direct = get("/api/v1/topics/istio").jsonPath().getList("prerequisites.slug");
        assertThat(graph.getList("topics.findAll { it.distance == 1 }.slug"), containsInAnyOrder(direct.toArray()));
        assertThat(
                graph.getList("edges.findAll { it.topic == 'istio' }.prerequisite"),
                containsInAnyOrder(direct.toArray()));
    }

    @Test
    void depth_ends_the_graph() {
        var near = of("istio/prerequisites?depth=1");

        assertThat(near.getList("topics.distance.unique()"), containsInAnyOrder(0, 1));
        assertThat(near.getList("topics.slug"), not(hasItem("linux")));
        assertThat(
                of("istio/prerequisites?depth=100").getList("topics"),
                equalTo(of("istio/prerequisites").getList("topics")));
    }

    @Test
    void what_stands_on_nothing_is_a_graph_of_one() {
        var graph = of("git/prerequisites");
        assertThat(graph.getList("topics.slug"), contains("git"));
        assertThat(graph.getList("edges"), empty());
    }

    @Test
    void a_path_goes_from_what_is_known_to_the_topic() {
        var whole = of("kubernetes/path");
        var rest = of("kubernetes/path?known=topics/docker&known=projects/event-driven-pipeline");

        assertThat(whole.getList("steps.slug"), contains("docker", "kubernetes"));
        assertThat(rest.getList("steps.slug"), contains("kubernetes"));
        assertThat(whole.getList("steps[0].neededBy.slug"), contains("kubernetes"));
        assertEquals(whole.getInt("plannedHours"), whole.getInt("steps.plannedHours.sum()"));
        assertEquals(38, rest.getInt("plannedHours"));
        assertThat(of("kubernetes/path?known=topics/kubernetes").getList("steps"), empty());
    }

    @ParameterizedTest
    @CsvSource({
        "kubernetes/prerequisites?depth=0, depth",
        "kubernetes/prerequisites?depth=-1, depth",
        "kubernetes/prerequisites?depth=101, depth",
        "kubernetes/prerequisites?depth=, depth",
        "kubernetes/prerequisites?depth=deep, depth",
        "kubernetes/prerequisites?depth=NaN, depth",
        "kubernetes/prerequisites?depth=99999999999, depth",
        "kubernetes/path?known=, known",
        "kubernetes/path?known=docker, known",
        "kubernetes/path?known=topics/dokcer, known",
        "kubernetes/path?known=topics/../docker, known",
    })
    void a_value_that_cannot_be_meant_is_invalid_input(String address, String parameter) {
        var problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/topics/" + address), 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains("/" + parameter));
    }

    @ParameterizedTest
    @CsvSource({"prerequisites", "path", "path?known=nothing"})
    void an_unknown_topic_is_a_problem(String rest) {
        var problem = ProblemAnswer.of(given().get("/api/v1/topics/dokcer/" + rest), 404);
        assertEquals("/problems/topic-not-found", problem.getString("type"));
    }

    @Test
    void the_topics_own_address_is_still_there() {
        get("/api/v1/topics/kubernetes").then().statusCode(200).body("slug", is("kubernetes"));
        get("/api/v1/topics").then().statusCode(200);
        ProblemAnswer.of(given().get("/api/v1/topics/kubernetes/nothing"), 404);
        for (var rest : List.of("path", "prerequisites")) {
            var address = "/api/v1/topics/kubernetes/" + rest;
            ProblemAnswer.of(given().post(address), 405);
            given().head(address).then().statusCode(200);
        }
    }

    @Test
    void both_are_the_same_in_graphql() {
        var answer = query("""
                        query($known: [String!]) { topic(slug: "istio") {
                          prerequisiteGraph(depth: 3) { topic { slug } topics { key slug title level hours { min max } distance }
                                                        edges { prerequisite { slug } topic { slug } } }
                          path(known: $known) { topic { slug } hours { min max } plannedHours
                            steps { key slug title level hours { min max } plannedHours neededBy { kind slug key title } } } } }
                        """, Map.of("known", List.of("topics/kubernetes")))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath();

        assertThat(
                asInRest(answer.get("data.topic.prerequisiteGraph")),
                equalTo(of("istio/prerequisites?depth=3").get("")));
        assertThat(
                asInRest(answer.get("data.topic.path")),
                equalTo(of("istio/path?known=topics/kubernetes").get("")));
    }

    /** REST names by slug what GraphQL leads to. */
    private static Object asInRest(Object value) {
        return switch (value) {
            case Map<?, ?> object when object.keySet().equals(Set.of("slug")) -> requireNonNull(object.get("slug"));
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, member -> asInRest(member.getValue())));
            case List<?> list -> list.stream().map(TopicPathsTest::asInRest).toList();
            default -> value;
        };
    }

    @Test
    void both_lead_to_the_topics_themselves_in_a_fixed_number_of_statements() {
        var document = """
                query($slug: String!) { topic(slug: $slug) {
                  prerequisiteGraph { topic { slug } topics { slug topic { id slug } }
                    edges { prerequisite { id slug } topic { slug } } }
                  path { topic { slug } steps { slug topic { id slug } neededBy { slug item { id slug } } } } } }""";
        var topic = query(document, Map.of("slug", "istio"))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .setRootPath("data.topic");
        assertThat(topic.getString("prerequisiteGraph.topic.slug"), equalTo("istio"));
        assertThat(topic.getString("path.topic.slug"), equalTo("istio"));
        assertThat(
                topic.getList("prerequisiteGraph.topics.topic.slug"),
                equalTo(topic.getList("prerequisiteGraph.topics.slug")));
        assertThat(topic.getList("path.steps.topic.slug"), equalTo(topic.getList("path.steps.slug")));
        assertThat(
                topic.getList("path.steps.neededBy.flatten().item.slug"),
                equalTo(topic.getList("path.steps.neededBy.flatten().slug")));

        assertThat(statements(document, "istio"), equalTo(statements(document, "kubernetes")));
    }

    private static int statements(String document, String slug) {
        return Statements.of(request -> query(request, document, Map.of("slug", slug)))
                .size();
    }

    @Test
    void mistakes_are_the_same_in_graphql() {
        query(
                        "{ topic(slug: \"istio\") { prerequisiteGraph(depth: 0) { edges { topic { id } } } path(known: [\"x\"]) { plannedHours } } }")
                .body("errors.extensions.code.unique()", contains("invalid-input"))
                .body("errors.extensions.errors.flatten().pointer", containsInAnyOrder("/depth", "/known"));
    }
}
