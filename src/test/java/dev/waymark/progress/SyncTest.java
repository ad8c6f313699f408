package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SyncTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Sync ada;

    @BeforeEach
    void somebody() {
        ada = new Sync(TestLearner.fresh());
    }

    @Test
    void a_change_is_applied_once_and_known_when_it_comes_again() {
        var done = Change.of("docker", "DONE", NOON);
        assertThat(ada.outcomes(done), contains("APPLIED"));
        assertThat(ada.outcomes(done), contains("DUPLICATE"));
        assertThat(ada.outcomes(done, done), contains("DUPLICATE", "DUPLICATE"));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void the_latest_change_stands_in_whatever_order_they_come() {
        var first = Change.of("docker", "LEARNING", NOON);
        var second = Change.of("docker", "DONE", NOON.plusSeconds(1));
        assertThat(ada.outcomes(second), contains("APPLIED"));
        assertThat(ada.outcomes(first), contains("SUPERSEDED"));
        assertEquals("DONE", ada.status("docker"));

        assertThat(
                ada.outcomes(Change.of("git", "DONE", NOON.plusSeconds(1)), Change.of("git", "LEARNING", NOON)),
                contains("APPLIED", "SUPERSEDED"));
        assertEquals("DONE", ada.status("git"));
    }

    @Test
    void of_two_changes_of_one_time_the_greater_id_stands() {
        var low = new Change("11111111-0000-4000-8000-" + tail(), "docker", "LEARNING", NOON);
        var high = new Change("f1111111-0000-4000-8000-" + tail(), "docker", "DONE", NOON);
        assertThat(ada.outcomes(high), contains("APPLIED"));
        assertThat(ada.outcomes(low), contains("SUPERSEDED"));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void times_that_differ_by_a_microsecond_differ() {
        ada.push(
                Change.of("docker", "DONE", NOON.plusNanos(2_000)),
                Change.of("docker", "LEARNING", NOON.plusNanos(1_999)));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void the_same_id_with_another_body_is_rejected() {
        var done = Change.of("docker", "DONE", NOON);
        ada.push(done);
        for (var other : List.of(
                done.with("LEARNING"),
                new Change(done.id(), "git", "DONE", NOON),
                new Change(done.id(), "docker", "DONE", NOON.plusSeconds(1)))) {
            var result = ada.push(other);
            assertEquals("REJECTED", result.getString("results[0].outcome"));
            assertEquals("/problems/change-id-reused", result.getString("results[0].problem.type"));
        }
        assertEquals("DONE", ada.status("docker"));
        assertEquals("PENDING", ada.status("git"));
    }

    @Test
    void within_a_batch_the_first_of_an_id_counts() {
        var done = Change.of("docker", "DONE", NOON);
        assertThat(ada.outcomes(done, done.with("SKIPPED"), done), contains("APPLIED", "REJECTED", "DUPLICATE"));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void the_same_id_of_another_learner_is_another_change() {
        var done = Change.of("docker", "DONE", NOON);
        ada.push(done);
        assertThat(new Sync(TestLearner.fresh()).outcomes(done.with("SKIPPED")), contains("APPLIED"));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void what_cannot_be_taken_is_told_apart_from_what_can() {
        var results = ada.push(
                Change.of("docker", "DONE", NOON),
                Change.of("no-such-topic", "DONE", NOON),
                Change.of("git", "DONE", Instant.parse("3000-01-01T00:00:00Z")));
        assertThat(results.getList("results.outcome"), contains("APPLIED", "REJECTED", "REJECTED"));
        assertEquals("/problems/topic-not-found", results.getString("results[1].problem.type"));
        assertEquals(404, results.getInt("results[1].problem.status"));
        assertThat(results.getString("results[1].problem.detail"), startsWith("There is no topic"));
        assertEquals("/problems/changed-in-the-future", results.getString("results[2].problem.type"));
        assertEquals("PENDING", ada.status("git"));
    }

    /** Minutes from the tolerance of five, so that a slow run does not matter. */
    @ParameterizedTest
    @CsvSource({"-3600, APPLIED", "60, APPLIED", "600, REJECTED", "3600, REJECTED"})
    void a_clock_may_be_a_little_ahead(int seconds, String outcome) {
        assertThat(ada.outcomes(Change.of("docker", "DONE", Instant.now().plusSeconds(seconds))), contains(outcome));
    }

    @Test
    void five_hundred_changes_are_taken_and_one_more_is_not() {
        var many = new ArrayList<Change>();
        for (int i = 0; i < 501; i++) {
            many.add(Change.of("docker", "LEARNING", NOON.plusSeconds(i)));
        }
        var refused = ProblemAnswer.of(
                ada.send(Map.of("changes", many.stream().map(Change::sent).toList())), 400);
        assertEquals("/changes", refused.getString("errors[0].pointer"));
        assertEquals("PENDING", ada.status("docker"));

        var taken = ada.push(many.subList(0, 500));
        assertThat(taken.getList("results"), hasSize(500));
        assertEquals(1, Collections.frequency(taken.getList("results.outcome"), "APPLIED"));
        assertEquals(499, Collections.frequency(taken.getList("results.outcome"), "SUPERSEDED"));
    }

    @Test
    void nothing_to_say_is_said() {
        assertThat(ada.push(List.of()).getList("results"), hasSize(0));
    }

    @Test
    void a_batch_takes_two_statements_whatever_its_size() {
        ada.push(Change.of("git", "DONE", NOON));
        for (int size : List.of(1, 100)) {
            var changes = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < size; i++) {
                changes.add(Change.of("docker", "DONE", NOON.plusSeconds(i)).sent());
            }
            var statements = Statements.of(request -> request.auth()
                    .oauth2(ada.learner().accessToken())
                    .contentType("application/json")
                    .body(Map.of("changes", changes))
                    .post(Sync.CHANGES));
            assertThat(statements, hasSize(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\"}",
                "{\"id\":\"0192F0C1-7C3E-7D9A-9D1E-3B0F5A1C2D4E\"}",
                "{\"id\":7}",
                "{\"id\":null}",
                "{\"kind\":\"BOOK\"}",
                "{\"kind\":null}",
                "{\"slug\":\"\"}",
                "{\"slug\":null}",
                "{\"status\":\"done\"}",
                "{\"status\":null}",
                "{\"changedAt\":1767268800}",
                "{\"changedAt\":\"1767268800\"}",
                "{\"changedAt\":\"2026-01-01\"}",
                "{\"changedAt\":\"2026-13-01T00:00:00Z\"}",
                "{\"changedAt\":\"1969-12-31T23:59:59Z\"}",
                "{\"changedAt\":\"-5000-01-01T00:00:00Z\"}",
                "{\"changedAt\":\"\"}",
                "{\"changedAt\":null}",
                "{\"learner\":\"Learner:1\"}"
            })
    void a_malformed_change_is_refused_with_all_that_came_along(String flaw) {
        var change = new java.util.HashMap<>(Change.of("git", "DONE", NOON).sent());
        change.putAll(io.restassured.path.json.JsonPath.from(flaw).getMap(""));
        var problem = ProblemAnswer.of(
                ada.send(Map.of(
                        "changes", List.of(Change.of("docker", "DONE", NOON).sent(), change))),
                400);
        assertThat(problem.getString("errors[0].pointer"), startsWith("/changes/1/"));
        assertEquals("PENDING", ada.status("docker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"changes\":null}",
                "{\"changes\":{}}",
                "{\"changes\":[null]}",
                "{\"changes\":[[]]}",
                "{\"changes\":[7]}",
                "{\"changes\":[],\"since\":\"x\"}",
                "{\"changes\":[],\"changes\":[]}",
                "{\"changes\":[]} []",
                "{\"changes\":[",
                "[]",
                "null",
                "",
                "\"changes\""
            })
    void what_is_no_batch_is_refused(String body) {
        ProblemAnswer.of(ada.send(body), 400);
    }

    @Test
    void an_offset_from_utc_is_understood() {
        var change = new java.util.HashMap<>(Change.of("git", "DONE", NOON).sent());
        change.put("changedAt", "2026-01-01T14:00:00+02:00");
        ada.send(Map.of("changes", List.of(change))).then().statusCode(200);
        assertEquals(NOON, Change.shown(ada.pull(null, 10).getMap("items[0]")).changedAt());
    }

    @Test
    void the_feed_tells_what_changed_since_and_only_that() {
        ada.push(Change.of("git", "DONE", NOON));
        var all = ada.pull(null, 10);
        assertThat(all.getList("items.slug"), contains("git"));
        assertFalse(all.getBoolean("hasMore"));

        assertThat(ada.pull(all.getString("cursor"), 10).getList("items"), hasSize(0));
        ada.put("docker", "LEARNING");
        ada.put("docker", "DONE");
        var next = ada.pull(all.getString("cursor"), 10);
        assertThat(next.getList("items.slug"), contains("docker"));
        assertThat(next.getList("items.status"), contains("DONE"));
        ada.push(Change.of("docker", "SKIPPED", NOON));
        assertThat(ada.pull(next.getString("cursor"), 10).getList("items"), hasSize(0));
    }

    @Test
    void a_device_goes_on_from_what_it_sent() {
        var cursor = ada.push(Change.of("git", "DONE", NOON)).getString("cursor");
        assertThat(ada.pull(cursor, 10).getList("items"), hasSize(0));
        ada.put("docker", "DONE");
        assertThat(ada.pull(cursor, 10).getList("items.slug"), contains("docker"));
    }

    @Test
    void the_feed_comes_in_parts() {
        var slugs = List.of("git", "docker", "kubernetes", "terraform", "rest");
        ada.push(slugs.stream().map(slug -> Change.of(slug, "DONE", NOON)).toList());
        var seen = new ArrayList<String>();
        String cursor = null;
        boolean more = true;
        while (more) {
            var part = ada.pull(cursor, 2);
            assertThat(part.getList("items").size(), lessThanOrEqualTo(2));
            seen.addAll(part.getList("items.slug"));
            cursor = part.getString("cursor");
            more = part.getBoolean("hasMore");
        }
        assertThat(seen, containsInAnyOrder(slugs.toArray()));
    }

    @Test
    void only_the_learners_own_cursor_is_taken() {
        var own = ada.push(Change.of("git", "DONE", NOON)).getString("cursor");
        var others = new Sync(TestLearner.fresh())
                .push(Change.of("git", "DONE", NOON))
                .getString("cursor");
        assertNotEquals(own, others);
        var topics = PageWalk.page("/api/v1/topics?limit=1").jsonPath().getString("page.next");
        for (var cursor : List.of(others, topics, own + "A", own.substring(1), "0", "' or 1=1", "A".repeat(2_000))) {
            assertEquals(
                    "/problems/invalid-cursor",
                    ProblemAnswer.of(ada.since(cursor, 10), 400).getString("type"));
        }
        ProblemAnswer.of(ada.since("", 10), 400);
        ProblemAnswer.of(ada.since(own, 0), 400);
        ProblemAnswer.of(ada.since(own, 501), 400);
        ProblemAnswer.of(ada.since(own, -1), 400);
    }

    @Test
    void a_guests_progress_is_merged_at_the_first_sign_in() {
        ada.put("git", "LEARNING");
        ada.push(
                Change.of("git", "DONE", Instant.now().minusSeconds(3_600)),
                Change.of("docker", "DONE", Instant.now().minusSeconds(3_600)));
        assertEquals("LEARNING", ada.status("git"));
        assertEquals("DONE", ada.status("docker"));
    }

    @Test
    void graphql_takes_and_tells_the_same() {
        var done = Change.of("docker", "DONE", NOON);
        var record = """
                mutation($changes: [ProgressChangeInput!]!) { recordChanges(changes: $changes) {
                  results { id outcome problem { type status } } cursor } }""";
        var variables = Map.<String, Object>of(
                "changes",
                List.of(done.sent(), Change.of("nothing", "DONE", NOON).sent()));
        query(ada.learner().given(), record, variables)
                .body("data.recordChanges.results.outcome", contains("APPLIED", "REJECTED"))
                .body("data.recordChanges.results[1].problem.type", equalTo("/problems/topic-not-found"));

        String cursor =
                query(ada.learner().given(), record, variables).extract().path("data.recordChanges.cursor");
        ada.put("git", "LEARNING");
        query(
                        ada.learner().given(),
                        "query($since: String) { me { changes(since: $since) { items { slug status } hasMore cursor } } }",
                        Map.of("since", cursor))
                .body("data.me.changes.items.slug", contains("git"))
                .body("data.me.changes.hasMore", equalTo(false));

        var tooMany = Collections.nCopies(501, done.sent());
        query(ada.learner().given(), record, Map.of("changes", tooMany))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors.pointer", hasItem("/changes"));
    }

    @Test
    void nobody_has_no_changes() {
        var anonymous = io.restassured.RestAssured.given();
        ProblemAnswer.of(anonymous.get(Sync.CHANGES), 401);
        ProblemAnswer.of(
                io.restassured.RestAssured.given()
                        .contentType("application/json")
                        .body("{\"changes\":[]}")
                        .post(Sync.CHANGES),
                401);
    }

    @Test
    void who_was_deleted_records_nothing() {
        var learner = ada.learner();
        learner.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(
                ada.send(
                        Map.of("changes", List.of(Change.of("git", "DONE", NOON).sent()))),
                401);
    }

    private static String tail() {
        return UUID.randomUUID().toString().substring(24);
    }
}
