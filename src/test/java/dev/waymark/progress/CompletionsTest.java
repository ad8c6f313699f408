package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Metrics;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that become DONE are counted; items that were DONE before are not. */
@QuarkusTest
class CompletionsTest {

    private static final String TOPICS = "waymark_completions_total{kind=\"TOPIC\"}";

    private TestLearner ada;
    private double before;

    @BeforeEach
    void count() {
        ada = TestLearner.fresh();
        before = Metrics.sum(TOPICS);
    }

    @Test
    void a_mark_that_is_repeated_counts_once() {
        mark("DONE");
        mark("DONE");

        assertCounted(1);
    }

    @Test
    void what_is_done_again_counts_again() {
        mark("DONE");
        mark("LEARNING");
        mark("DONE");

        assertCounted(2);
    }

    @Test
    void a_mark_on_a_condition_counts_as_any_other() {
        mark("LEARNING");
        for (int i = 0; i < 2; i++) {
            var etag = ada.given()
                    .get("/api/v1/me/progress/topics/docker")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            ada.given()
                    .header("If-Match", etag)
                    .contentType("application/json")
                    .body(Map.of("status", "DONE"))
                    .put("/api/v1/me/progress/topics/docker")
                    .then()
                    .statusCode(200);
        }

        assertCounted(1);
    }

    @Test
    void a_mark_by_graphql_counts_as_any_other() {
        for (int i = 0; i < 2; i++) {
            query(
                            ada.given(),
                            "mutation { markProgress(kind: TOPIC, slug: \"docker\", status: DONE) { status } }",
                            Map.of())
                    .statusCode(200);
        }

        assertCounted(1);
    }

    @Test
    void what_a_device_recorded_counts_as_far_as_it_changes_something() {
        var start = Instant.parse("2026-01-01T00:00:00Z");
        record(Change.of("docker", "DONE", start.plusSeconds(10)), Change.of("kubernetes", "LEARNING", start));
        assertCounted(1);

        record(
                // Later, and no news
                Change.of("docker", "DONE", start.plusSeconds(20)),
                // Of a time when the state was another one already
                Change.of("docker", "DONE", start.plusSeconds(5)),
                Change.of("kubernetes", "DONE", start.plusSeconds(20)));
        assertCounted(2);
    }

    private void mark(String status) {
        ada.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200);
    }

    private void record(Change... changes) {
        List<Map<String, Object>> sent =
                Arrays.stream(changes).map(Change::sent).toList();
        ada.given()
                .contentType("application/json")
                .body(Map.of("changes", sent))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
    }

    private void assertCounted(int more) {
        assertEquals(before + more, Metrics.sum(TOPICS));
    }
}
