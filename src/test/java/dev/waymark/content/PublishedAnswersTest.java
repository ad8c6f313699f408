package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Public GraphQL answers are kept until content is published again, and nothing that is a learner's is among them. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class PublishedAnswersTest {

    private static final String TOPIC = "query($slug: String!) { topic(slug: $slug) { title myProgress { status } } }";

    private static final String WITHOUT_LEARNER =
            "query($slug: String!) { topic(slug: $slug) { title resources { title } neededBy { title }"
                    + " focusAreas { title roadmaps { nodes { title } } } roadmaps { nodes { title } }"
                    + " category { topics { nodes { title } } } } }";

    @Inject
    Publishing publishing;

    @Test
    void what_is_published_is_asked_of_the_database_once() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var slug = Map.<String, Object>of("slug", tree.slug("http"));
        var bodies = new ArrayList<String>();

        assertThat(statements(slug, bodies), is(not(empty())));
        assertThat(statements(slug, bodies), is(empty()));
        assertEquals(bodies.getFirst(), bodies.getLast());
        assertThat(
                "Other variables are another question",
                statements(Map.of("slug", tree.slug("tls")), bodies),
                is(not(empty())));
    }

    @Test
    void only_what_the_answer_depends_on_makes_another_question() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var document =
                "query Topics($first: Int = 2, $slugs: [String!]) { topics(first: $first, slug: $slugs) { nodes { title } } }";
        query(document).statusCode(200);

        for (var same : List.of(
                Map.of("query", document, "variables", Map.of("unused", "x".repeat(10_000))),
                Map.of("query", document, "variables", Map.of("first", 2)),
                Map.of("query", document, "operationName", "Topics"),
                Map.of("query", document, "extensions", Map.of("unused", "x")),
                Map.of("query", document, "unused", "x"),
                Map.of("query", "# A comment\n" + document.replace(" ", "\n ,")))) {
            assertThat(same.toString(), asked(same), is(empty()));
        }
        for (var other : List.of(
                Map.of("query", document, "variables", Map.of("first", 3)),
                Map.of("query", document, "variables", Map.of("slugs", List.of("a"))),
                Map.of("query", document.replace("title", "t: title")))) {
            assertThat(other.toString(), asked(other), is(not(empty())));
        }
    }

    private static List<String> asked(Map<String, ?> body) {
        return Statements.of(request -> request.contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200));
    }

    private static List<String> statements(Map<String, Object> variables, List<String> bodies) {
        return Statements.of(request -> bodies.add(query(request, WITHOUT_LEARNER, variables)
                .statusCode(200)
                .extract()
                .asString()));
    }

    @Test
    void a_publication_is_seen_at_once() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var slug = Map.<String, Object>of("slug", tree.slug("http"));
        query(WITHOUT_LEARNER, slug).body("data.topic.title", equalTo("HTTP"));
        query(WITHOUT_LEARNER, slug).body("data.topic.title", equalTo("HTTP"));

        publishing.publish(tree.raised().edit("title: HTTP", "title: HTTP semantics"));
        query(WITHOUT_LEARNER, slug).body("data.topic.title", equalTo("HTTP semantics"));
    }

    @Test
    void a_learners_progress_is_the_learners_alone() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var slug = Map.<String, Object>of("slug", tree.slug("http"));
        query(TOPIC, slug).body("data.topic.myProgress", nullValue());

        var learner = TestLearner.fresh();
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .put("/api/v1/me/progress/topics/" + tree.slug("http"))
                .then()
                .statusCode(200);
        query(learner.given(), TOPIC, slug).body("data.topic.myProgress.status", equalTo("DONE"));
        query(TestLearner.fresh().given(), TOPIC, slug).body("data.topic.myProgress.status", equalTo("PENDING"));
        query(TOPIC, slug).body("data.topic.myProgress", nullValue());
    }

    @Test
    void who_asks_for_the_cost_is_told_whatever_is_kept() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var slug = Map.<String, Object>of("slug", tree.slug("http"));
        query(WITHOUT_LEARNER, slug).body("extensions", nullValue());
        given().contentType("application/json")
                .body(Map.of("query", WITHOUT_LEARNER, "variables", slug, "extensions", Map.of("cost", true)))
                .post("/graphql")
                .then()
                .body("extensions.cost", notNullValue());
    }

    @Test
    void an_answer_with_an_error_is_made_anew() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var broken =
                "query($slug: String!) { topic(slug: $slug) { title } topics(after: \"broken\") { nodes { slug } } }";
        for (int i = 0; i < 2; i++) {
            assertThat(
                    Statements.of(request -> query(request, broken, Map.of("slug", tree.slug("http")))
                            .body("errors[0].extensions.code", equalTo("invalid-cursor"))),
                    is(not(empty())));
        }
    }
}
