package dev.waymark.curation.personal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are repeated because nobody knows whether they were carried out. */
@QuarkusTest
class IdempotencyKeyTest {

    private static final String BODY = "{\"composition\": {\"focus\": [\"microservices\"]}}";
    private static final String OTHER_BODY = "{\"composition\": {\"focus\": [\"cloud-aws\"]}}";

    private final Sql sql;
    private RoadmapOwner ada;

    IdempotencyKeyTest(Sql sql) {
        this.sql = sql;
    }

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    @Test
    void a_repeat_gets_the_first_answer_again() {
        var key = key();
        var first = keep(ada, key, BODY);
        assertEquals(201, first.statusCode());
        assertThat(first.header("Idempotent-Replayed"), nullValue());

        var id = first.jsonPath().getString("id");
        ada.given()
                .contentType("application/json")
                .body("{\"title\": \"Another\"}")
                .patch("/api/v1/me/roadmaps/" + id);
        var again = keep(ada, key, BODY);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.header("Content-Type"), again.header("Content-Type"));
        assertEquals(first.header("Cache-Control"), again.header("Cache-Control"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertThat(roadmaps(), contains(id));
    }

    @Test
    void however_many_repeats_come_at_once_there_is_one_roadmap() throws Exception {
        var key = key();
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Response> request = () -> keep(ada, key, BODY);
            var answers = threads.invokeAll(Collections.nCopies(20, request)).stream()
                    .map(Future::resultNow)
                    .toList();
            answers.forEach(answer -> assertEquals(201, answer.statusCode(), answer.asString()));
            assertThat(new HashSet<>(answers.stream().map(Response::asString).toList()), hasSize(1));
            assertEquals(
                    19,
                    answers.stream()
                            .filter(answer -> "true".equals(answer.header("Idempotent-Replayed")))
                            .count());
        }
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void how_a_body_is_spaced_does_not_matter() {
        var key = key();
        var first = keep(ada, key, BODY);
        assertEquals(first.asString(), keep(ada, key, BODY.replace(" ", "\n\t")).asString());
        assertEquals(first.asString(), keep(ada, '"' + key + '"', BODY).asString());
    }

    @Test
    void a_key_is_not_for_another_request() {
        var key = key();
        keep(ada, key, BODY).then().statusCode(201);
        var problem = ProblemAnswer.of(keep(ada, key, OTHER_BODY), 422);
        assertEquals("/problems/idempotency-key-reused", problem.getString("type"));
        assertThat(roadmaps(), hasSize(1));

        ProblemAnswer.of(
                ada.given()
                        .header("Idempotency-Key", key)
                        .post("/api/v1/me/enrolments/" + roadmaps().getFirst() + "/reset"),
                422);
    }

    @Test
    void each_learner_has_keys_of_their_own() {
        var key = key();
        var bob = RoadmapOwner.fresh();
        var first = keep(ada, key, BODY);
        var other = keep(bob, key, BODY);
        assertEquals(201, other.statusCode());
        assertNotEquals(first.jsonPath().getString("id"), other.jsonPath().getString("id"));
        assertThat(other.header("Idempotent-Replayed"), nullValue());
    }

    @Test
    void what_was_refused_may_be_mended_under_the_same_key() {
        var key = key();
        ProblemAnswer.of(keep(ada, key, "{\"composition\": {\"focus\": [\"nothing-of-this-name\"]}}"), 400);
        ProblemAnswer.of(keep(ada, key, "{"), 400);
        keep(ada, key, BODY).then().statusCode(201);
        assertThat(roadmaps(), hasSize(1));
    }

    @Test
    void a_reset_is_made_once() {
        var roadmap = keep(ada, key(), BODY).jsonPath().getString("id");
        ada.mark("topics/docker", "DONE");
        var key = key();
        var first = reset(roadmap, key);
        assertEquals(201, first.statusCode());
        ada.mark("topics/docker", "DONE");
        var again = reset(roadmap, key);
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
    }

    @Test
    void after_a_day_a_key_is_free_and_swept_away() {
        var key = key();
        var first = keep(ada, key, BODY).jsonPath().getString("id");
        makeOld(key);
        var second = keep(ada, key, OTHER_BODY);
        assertEquals(201, second.statusCode());
        assertNotEquals(first, second.jsonPath().getString("id"));

        makeOld(key);
        keep(ada, key(), BODY).then().statusCode(201);
        assertThat(sql.list("select key from idempotency_key where key = ?", row -> row.text("key"), key), hasSize(0));
    }

    @Test
    void of_answers_that_take_too_much_room_together_the_oldest_are_forgotten() {
        var keys = List.of(key(), key(), key(), key());
        for (var key : keys) {
            keep(ada, key, BODY).then().statusCode(201);
            sql.list(
                    "update idempotency_key set body = repeat('x', 7000000) where key = ? returning key",
                    row -> row.text("key"),
                    key);
        }

        assertThat(
                keys.stream()
                        .filter(key -> sql.exists("select 1 from idempotency_key where key = ?", key))
                        .toList(),
                equalTo(keys.subList(1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "a b", "\"open", "a\"b", "schlüssel", "\"a\";q=1"})
    void what_is_no_key_is_refused(String key) {
        var problem = ProblemAnswer.of(keep(ada, key, BODY), 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertEquals("/Idempotency-Key", problem.getString("errors[0].pointer"));
        assertThat(roadmaps(), hasSize(0));
    }

    @Test
    void a_key_has_at_most_255_characters_and_comes_alone() {
        ProblemAnswer.of(keep(ada, "k".repeat(256), BODY), 400);
        ProblemAnswer.of(
                ada.given()
                        .contentType("application/json")
                        .header("Idempotency-Key", key(), key())
                        .body(BODY)
                        .post("/api/v1/me/roadmaps"),
                400);
        keep(ada, "k".repeat(255), BODY).then().statusCode(201);
    }

    @Test
    void who_is_not_let_in_learns_nothing_of_a_key() {
        var key = key();
        keep(ada, key, BODY);
        ProblemAnswer.of(
                RestAssured.given()
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(BODY)
                        .post("/api/v1/me/roadmaps"),
                401);
    }

    @Test
    void without_a_key_each_request_is_another_one() {
        ada.create(BODY).then().statusCode(201).header("ETag", notNullValue());
        ada.create(BODY).then().statusCode(201);
        assertThat(roadmaps(), hasSize(2));
    }

    private void makeOld(String key) {
        sql.list(
                "update idempotency_key set kept_at = kept_at - interval '24 hours 1 second' where key = ? returning key",
                row -> row.text("key"),
                key);
    }

    private List<String> roadmaps() {
        return ada.given().get("/api/v1/me/roadmaps").jsonPath().getList("items.id");
    }

    private Response reset(String roadmap, String key) {
        return ada.given().header("Idempotency-Key", key).post("/api/v1/me/enrolments/" + roadmap + "/reset");
    }

    private static Response keep(RoadmapOwner learner, String key, String body) {
        return learner.given()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/me/roadmaps");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
