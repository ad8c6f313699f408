package dev.waymark.progress.enrolment;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning a roadmap anew, and taking that back. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ResetTest {

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody_who_is_halfway() {
        ada = Follower.fresh(publishing);
        ada.enrol();
        ada.mark("a", "DONE");
        ada.mark("c", "LEARNING");
        ada.mark("d", "SKIPPED");
        ada.mark("e", "PENDING");
        ada.mark("f", "DONE");
    }

    @Test
    void a_reset_sets_back_what_is_marked_in_the_roadmap() {
        var answer = ada.learner().given().post(ada.address() + "/reset");
        var id = answer.jsonPath().getString("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(ada.address() + "/reset/" + id))
                .body("roadmap", equalTo(ada.slug("path")))
                .body("resetAt", notNullValue())
                .body("items", equalTo(3))
                .body("spared", equalTo(0))
                .body("undoneAt", nullValue());

        assertEquals(List.of("PENDING", "PENDING", "PENDING", "DONE"), statuses("a", "c", "d", "f"));
        assertEquals(0, ada.enrolment().getInt("progress.required.done"));
        assertEquals(
                answer.asString(),
                ada.given().get(ada.address() + "/reset/" + id).asString());
    }

    @Test
    void devices_learn_of_a_reset_and_of_its_undoing() {
        var cursor = cursor();
        var id = ada.reset().getString("id");
        ada.given()
                .get("/api/v1/me/progress/changes?since=" + cursor)
                .then()
                .body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c"), ada.slug("d")))
                .body("items.status.unique()", equalTo(List.of("PENDING")));

        cursor = cursor();
        ada.undo(id);
        ada.given()
                .get("/api/v1/me/progress/changes?since=" + cursor)
                .then()
                .body("items.status", containsInAnyOrder("DONE", "LEARNING", "SKIPPED"));
    }

    @Test
    void what_another_roadmap_that_is_followed_has_is_spared() {
        ada.enrol("other", "{}");
        var reset = ada.reset();
        assertEquals(2, reset.getInt("items"));
        assertEquals(1, reset.getInt("spared"));
        assertEquals(List.of("DONE", "PENDING", "PENDING"), statuses("a", "c", "d"));

        ada.given().delete(ada.address("other"));
        assertEquals(1, ada.reset().getInt("items"));
        assertEquals("PENDING", ada.status("a"));
    }

    @Test
    void an_undone_reset_gives_back_what_was() {
        var id = ada.reset().getString("id");
        var undone = ada.undo(id);
        undone.then()
                .statusCode(200)
                .body("undoneAt", notNullValue())
                .body("items", equalTo(3))
                .body("restored", equalTo(3))
                .body("kept", equalTo(0));
        assertEquals(List.of("DONE", "LEARNING", "SKIPPED", "DONE"), statuses("a", "c", "d", "f"));

        ada.mark("a", "SKIPPED");
        assertEquals(undone.asString(), ada.undo(id).asString());
        assertEquals("SKIPPED", ada.status("a"));
    }

    @Test
    void what_was_marked_since_is_kept() {
        var id = ada.reset().getString("id");
        ada.mark("a", "LEARNING");
        ada.mark("c", "PENDING");
        ada.undo(id).then().body("restored", equalTo(1)).body("kept", equalTo(2));
        assertEquals(List.of("LEARNING", "PENDING", "SKIPPED"), statuses("a", "c", "d"));
    }

    @Test
    void a_reset_comes_after_what_a_clock_ahead_recorded() {
        var ahead = Instant.now().plusSeconds(200).toString();
        record("a", "DONE", ahead);

        var id = ada.reset().getString("id");
        assertEquals("PENDING", ada.status("a"));
        ada.undo(id);
        assertEquals("DONE", ada.status("a"));
        var changedAt = ada.given()
                .get("/api/v1/me/progress/topics/" + ada.slug("a"))
                .jsonPath()
                .getString("changedAt");
        assertTrue(Instant.parse(changedAt).isAfter(Instant.parse(ahead)), changedAt);
    }

    @Test
    void what_a_device_recorded_before_a_reset_does_not_come_back() {
        var before = Instant.now().toString();
        var id = ada.reset().getString("id");
        record("a", "SKIPPED", before);
        assertEquals("PENDING", ada.status("a"));
        ada.undo(id).then().body("restored", equalTo(3));
        assertEquals("DONE", ada.status("a"));
    }

    @Test
    void resets_are_undone_one_by_one() {
        var first = ada.reset().getString("id");
        ada.mark("a", "LEARNING");
        var second = ada.reset();
        assertEquals(1, second.getInt("items"));

        ada.undo(first).then().body("restored", equalTo(2)).body("kept", equalTo(1));
        assertEquals("PENDING", ada.status("a"));
        ada.undo(second.getString("id")).then().body("restored", equalTo(1));
        assertEquals("LEARNING", ada.status("a"));
    }

    @Test
    void a_reset_with_nothing_marked_is_one_too() {
        ada.reset();
        var id = ada.reset();
        assertEquals(0, id.getInt("items"));
        ada.undo(id.getString("id")).then().statusCode(200).body("restored", equalTo(0));
        assertEquals("PENDING", ada.status("a"));
    }

    @Test
    void a_reset_is_undone_after_leaving_too() {
        var id = ada.reset().getString("id");
        ada.given().delete(ada.address()).then().statusCode(204);
        ada.undo(id).then().statusCode(200).body("restored", equalTo(3));
        ada.given().get("/api/v1/me/enrolments").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "x", "1", "%20", "%27--", "0-0-0-0-0"})
    void an_unknown_reset_is_a_problem(String id) {
        for (var answer : List.of(
                ada.given().urlEncodingEnabled(false).post(ada.address() + "/reset/" + id + "/undo"),
                ada.given().urlEncodingEnabled(false).get(ada.address() + "/reset/" + id))) {
            assertEquals(
                    "/problems/reset-not-found", ProblemAnswer.of(answer, 404).getString("type"));
        }
    }

    @Test
    void a_reset_is_found_by_who_did_it_and_under_its_roadmap() {
        var id = ada.reset().getString("id");
        var bob = ada.another();
        bob.enrol();
        ProblemAnswer.of(bob.undo(id), 404);
        ProblemAnswer.of(bob.given().get(ada.address() + "/reset/" + id), 404);
        ProblemAnswer.of(ada.given().post(ada.address("other") + "/reset/" + id + "/undo"), 404);
        ProblemAnswer.of(ada.undo(UUID.randomUUID().toString()), 404);
        assertEquals("PENDING", ada.status("a"));
    }

    private void record(String topic, String status, String changedAt) {
        ada.given()
                .body("""
                        {"changes": [{"id": "%s", "kind": "TOPIC", "slug": "%s", "status": "%s", "changedAt": "%s"}]}
                        """.formatted(UUID.randomUUID(), ada.slug(topic), status, changedAt))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
    }

    private String cursor() {
        return ada.given().get("/api/v1/me/progress/changes").jsonPath().getString("cursor");
    }

    private List<String> statuses(String... topics) {
        return List.of(topics).stream().map(ada::status).toList();
    }
}
