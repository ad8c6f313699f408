package dev.waymark.curation.personal;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mutations that are repeated because nobody knows whether they were carried out. */
@QuarkusTest
class IdempotencyKeyQueriesTest {

    private static final String KEEP =
            "mutation($focus: [String!]!, $title: String) { keepComposition(composition: {focus: $focus}, title: $title)"
                    + " { id slug title version { number } } }";
    private static final Map<String, Object> WISH = Map.of("focus", List.of("microservices"));

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    @Test
    void a_repeat_gets_the_first_answer_again() {
        var key = key();
        var first = keep(key, WISH);
        assertEquals(200, first.statusCode());
        assertThat(first.jsonPath().get("errors"), nullValue());
        assertThat(first.header("Idempotent-Replayed"), nullValue());

        var slug = first.jsonPath().getString("data.keepComposition.slug");
        ada.patch(slug, Map.of("title", "Another")).then().statusCode(200);
        var again = keep(key, WISH);
        assertEquals(200, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Content-Type"), again.header("Content-Type"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertThat(roadmaps(), contains(slug));
    }

    @Test
    void however_many_repeats_come_at_once_there_is_one_roadmap() throws Exception {
        var key = key();
        try (var threads = Executors.newFixedThreadPool(10)) {
            Callable<Response> request = () -> keep(key, WISH);
            var answers = threads.invokeAll(Collections.nCopies(10, request)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(new HashSet<>(answers.stream().map(Response::asString).toList()), hasSize(1));
        }
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void a_key_is_not_for_another_document_or_other_variables() {
        var key = key();
        keep(key, WISH).then().body("errors", nullValue());
        for (var other : List.of(
                keep(key, Map.of("focus", List.of("cloud-aws"))),
                keep(key, Map.of("focus", List.of("microservices"), "title", "Mine")),
                send(key, KEEP.replace("slug", "summary"), WISH))) {
            other.then()
                    .statusCode(422)
                    .body("data", nullValue())
                    .body("errors.extensions.code", equalTo(List.of("idempotency-key-reused")));
        }
        ada.given()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"composition\": {\"focus\": [\"microservices\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(422);
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void the_order_of_variables_does_not_matter() {
        var key = key();
        var one = new LinkedHashMap<String, Object>(WISH);
        one.put("title", "Mine");
        var other = new LinkedHashMap<String, Object>(Map.of("title", "Mine"));
        other.putAll(WISH);
        assertEquals(keep(key, one).asString(), keep(key, other).asString());
    }

    @Test
    void what_was_refused_may_be_mended_under_the_same_key() {
        var key = key();
        keep(key, Map.of("focus", List.of("nothing-of-this-name")))
                .then()
                .statusCode(200)
                .body("data.keepComposition", nullValue())
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        keep(key, WISH).then().body("data.keepComposition.id", notNullValue());
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void what_is_kept_is_kept_with_the_errors_below_it() {
        var key = key();
        var document = KEEP.replace("version {", "versions(first: 1000) { totalCount } version {");
        var first = send(key, document, WISH);
        first.then()
                .body("data.keepComposition.id", notNullValue())
                .body("data.keepComposition.versions", nullValue())
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        assertEquals(first.asString(), send(key, document, WISH).asString());
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void a_reset_is_made_once() {
        var roadmap = ada.created();
        ada.mark("topics/docker", "DONE");
        var key = key();
        var reset = "mutation($roadmap: String!) { resetProgress(roadmap: $roadmap) { id items } }";
        var first = send(key, reset, Map.of("roadmap", roadmap));
        first.then().body("data.resetProgress.items", equalTo(1));
        ada.mark("topics/docker", "DONE");
        assertEquals(
                first.asString(), send(key, reset, Map.of("roadmap", roadmap)).asString());
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
    }

    @Test
    void a_key_is_for_one_mutation_and_is_ignored_where_a_repeat_does_no_harm() {
        var key = key();
        var two = "mutation { a: keepComposition(composition: {focus: \"microservices\"}) { id }"
                + " markProgress(kind: TOPIC, slug: \"docker\", status: DONE) { id } }";
        send(key, two, Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/Idempotency-Key"));
        send("no key", KEEP, WISH)
                .then()
                .statusCode(400)
                .body("errors[0].extensions.errors[0].pointer", equalTo("/Idempotency-Key"));
        assertThat(roadmaps(), hasSize(0));

        for (var document : List.of(
                "{ me { id } }",
                "mutation { markProgress(kind: TOPIC, slug: \"docker\", status: DONE) { status } }",
                "mutation { markProgress(kind: TOPIC, slug: \"docker\", status: LEARNING) { status } }")) {
            var answer = send(key, document, Map.of());
            answer.then().statusCode(200).body("errors", nullValue());
            assertThat(answer.header("Idempotent-Replayed"), nullValue());
        }
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("LEARNING"));
    }

    @Test
    void keys_belong_to_learners() {
        var key = key();
        var adas = keep(key, WISH).jsonPath().getString("data.keepComposition.id");
        var bob = RoadmapOwner.fresh();
        String bobs = query(bob.given().header("Idempotency-Key", key), KEEP, WISH)
                .extract()
                .path("data.keepComposition.id");
        assertNotEquals(adas, bobs);
        query(RestAssured.given().header("Idempotency-Key", key), KEEP, WISH)
                .body("data.keepComposition", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    private List<String> roadmaps() {
        return ada.given().get("/api/v1/me/roadmaps").jsonPath().getList("items.id");
    }

    private Response keep(String key, Map<String, Object> variables) {
        return send(key, KEEP, variables);
    }

    private Response send(String key, String document, Map<String, Object> variables) {
        return query(ada.given().header("Idempotency-Key", key), document, variables)
                .extract()
                .response();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
