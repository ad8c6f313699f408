package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MarkTest {

    private static final String DOCKER = "/api/v1/me/progress/topics/docker";

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void what_is_marked_is_there() {
        mark(DOCKER, "DONE")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("kind", equalTo("TOPIC"))
                .body("slug", equalTo("docker"))
                .body("title", equalTo("Docker"))
                .body("status", equalTo("DONE"))
                .body("changedAt", notNullValue())
                .body("changeId", notNullValue());

        ada.given().get(DOCKER).then().statusCode(200).body("status", equalTo("DONE"));
    }

    @Test
    void what_was_never_marked_is_pending() {
        ada.given()
                .get(DOCKER)
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("changedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "topics, docker",
        "resources, fastapi-docs",
        "projects, http-server-on-sockets",
        "certifications, aws-certified-solutions-architect-associate"
    })
    void every_kind_of_item_can_be_marked(String kind, String slug) {
        mark("/api/v1/me/progress/" + kind + "/" + slug, "LEARNING")
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug));
    }

    @Test
    void a_later_mark_comes_after_what_a_clock_ahead_recorded() {
        var ahead = Instant.now().plusSeconds(200).toString();
        ada.given()
                .contentType("application/json")
                .body("""
                        {"changes": [{"id": "%s", "kind": "TOPIC", "slug": "docker", "status": "DONE", "changedAt": "%s"}]}
                        """.formatted(java.util.UUID.randomUUID(), ahead))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200)
                .body("results[0].outcome", equalTo("APPLIED"));

        var marked = mark(DOCKER, "LEARNING").jsonPath();
        assertEquals("LEARNING", marked.getString("status"));
        assertTrue(Instant.parse(marked.getString("changedAt")).isAfter(Instant.parse(ahead)));
    }

    @Test
    void a_mark_is_one_statement() {
        mark(DOCKER, "LEARNING");
        var statements = Statements.of(request -> with(request, DOCKER, "DONE"));
        assertThat(statements, hasSize(1));
    }

    @Test
    void a_mark_that_is_meant_for_another_state_is_refused() {
        var none = ada.given().get(DOCKER).header("ETag");
        var learning = markIf(none, "LEARNING");
        assertEquals(200, learning.statusCode());
        ProblemAnswer.of(markIf(none, "DONE"), 412);
        ProblemAnswer.of(markIf("\"made-up\"", "DONE"), 412);
        ProblemAnswer.of(markIf("W/" + learning.header("ETag"), "DONE"), 412);
        ada.given().get(DOCKER).then().body("status", equalTo("LEARNING"));

        markIf(learning.header("ETag"), "DONE").then().statusCode(200);
        markIf("*", "SKIPPED").then().statusCode(200);
    }

    @Test
    void an_unknown_item_is_a_problem() {
        ProblemAnswer.of(mark("/api/v1/me/progress/topics/dokcer", "DONE"), 404);
        ProblemAnswer.of(ada.given().get("/api/v1/me/progress/topics/dokcer"), 404);
        ProblemAnswer.of(mark("/api/v1/me/progress/projects/docker", "DONE"), 404);
        ProblemAnswer.of(mark("/api/v1/me/progress/books/docker", "DONE"), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":null}",
                "{\"status\":\"done\"}",
                "{\"status\":\"FINISHED\"}",
                "{\"status\":1}",
                "{\"status\":[\"DONE\"]}",
                "{\"status\":\"DONE\",\"changedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"status\":\"DONE\",\"status\":\"DONE\"}",
                "{\"status\":\"DONE\"} x",
                "[]",
                "null",
                "",
                "{\"status\":\"DONE\"",
                "DONE"
            })
    void what_is_no_mark_changes_nothing(String body) {
        ProblemAnswer.of(ada.given().contentType("application/json").body(body).put(DOCKER), 400);
        ada.given().get(DOCKER).then().body("status", equalTo("PENDING"));
    }

    @Test
    void nobody_has_no_progress() {
        ProblemAnswer.of(io.restassured.RestAssured.given().get(DOCKER), 401);
        query("{ topic(slug: \"docker\") { title myProgress { status } } }")
                .body("data.topic.title", equalTo("Docker"))
                .body("data.topic.myProgress", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void a_learner_never_sees_what_another_marked() {
        mark(DOCKER, "DONE");
        var bob = TestLearner.fresh();
        bob.given().get(DOCKER).then().body("status", equalTo("PENDING"));
        bob.given().get("/api/v1/me/progress").then().body("items", hasSize(0));
    }

    private Response mark(String item, String status) {
        return with(ada.given(), item, status);
    }

    private Response with(RequestSpecification request, String item, String status) {
        return request.auth()
                .oauth2(ada.accessToken())
                .contentType("application/json")
                .body("{\"status\": \"%s\"}".formatted(status))
                .put(item);
    }

    private Response markIf(String etag, String status) {
        return with(ada.given().header("If-Match", etag), DOCKER, status);
    }
}
