package dev.waymark.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Concurrent writers of one learner. */
@QuarkusTest
class ConcurrentMarksTest {

    private static final List<String> STATUSES = List.of("PENDING", "LEARNING", "DONE", "SKIPPED");
    private static final String DOCKER = "/api/v1/me/progress/topics/docker";

    private Sync ada;

    @BeforeEach
    void somebody() {
        ada = new Sync(TestLearner.fresh());
    }

    @Test
    void of_64_who_mark_one_item_the_last_acknowledged_one_stands() throws Exception {
        var answers = inParallel(64, i -> mark(STATUSES.get(i % 4)));
        assertThat(answers.stream().map(Response::statusCode).toList(), everyItem(in(List.of(200))));
        assertEquals(greatest(answers), stored());
    }

    @Test
    void of_64_who_know_one_state_one_changes_it() throws Exception {
        var etag = ada.learner().given().get(DOCKER).header("ETag");
        var answers = inParallel(64, i -> markIf(etag, STATUSES.get(1 + i % 3)));
        var statuses = answers.stream().map(Response::statusCode).toList();
        assertThat(statuses, everyItem(in(List.of(200, 412))));
        var taken =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertEquals(1, taken.size());
        assertEquals(greatest(taken), stored());
    }

    @Test
    void of_64_who_mix_marks_and_batches_the_greatest_stands() throws Exception {
        var base = Instant.now().minusSeconds(60);
        var sent = IntStream.range(0, 32)
                .mapToObj(i -> Change.of("docker", STATUSES.get(i % 4), base.plusSeconds(i % 7)))
                .toList();
        var all = new ArrayList<>(sent);
        var answers = inParallel(
                64,
                i -> i % 2 == 0
                        ? mark(STATUSES.get(i / 2 % 4))
                        : ada.send(Map.of("changes", List.of(sent.get(i / 2).sent()))));
        for (int i = 0; i < 64; i++) {
            assertEquals(200, answers.get(i).statusCode());
            if (i % 2 == 0) {
                all.add(Change.shown(answers.get(i).jsonPath().getMap("")));
            }
        }
        assertEquals(all.stream().max(Change.ORDER).orElseThrow(), stored());
    }

    /** The same batch from several at once: each change is applied once, and told so once. */
    @Test
    void a_batch_that_comes_64_times_at_once_counts_once() throws Exception {
        var changes = List.of(Change.of("docker", "DONE", Instant.now()), Change.of("git", "DONE", Instant.now()));
        var answers = inParallel(
                64,
                i -> ada.send(
                        Map.of("changes", changes.stream().map(Change::sent).toList())));
        for (int place = 0; place < changes.size(); place++) {
            var path = "results[%d].outcome".formatted(place);
            var outcomes =
                    answers.stream().map(answer -> answer.<String>path(path)).toList();
            assertEquals(1, outcomes.stream().filter("APPLIED"::equals).count(), outcomes.toString());
            assertEquals(63, outcomes.stream().filter("DUPLICATE"::equals).count(), outcomes.toString());
        }
    }

    /** A reader that follows the cursors while others write misses nothing. */
    @Test
    void the_feed_has_no_gaps_while_others_write() throws Exception {
        var slugs = List.of("git", "docker", "kubernetes", "terraform", "rest");
        var writing = new AtomicBoolean(true);
        var seen = new HashMap<String, Change>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                String cursor = null;
                boolean again = true;
                while (again) {
                    again = writing.get();
                    SyncServer.Part part;
                    do {
                        part = new WaymarkServer(ada).pull(cursor, 2);
                        part.items().forEach(change -> seen.put(change.slug(), change));
                        cursor = part.cursor();
                    } while (part.hasMore());
                }
                return null;
            });
            inParallel(
                    100,
                    i -> i % 3 == 0
                            ? ada.send(Map.of(
                                    "changes",
                                    List.of(
                                            Change.of(slugs.get(i % 5), STATUSES.get(i % 4), Instant.now())
                                                    .sent(),
                                            Change.of(slugs.get((i + 1) % 5), STATUSES.get(i % 4), Instant.now())
                                                    .sent())))
                            : mark(slugs.get(i % 5), STATUSES.get(i % 4)));
            writing.set(false);
            reader.get();
        }
        var states = new HashMap<String, Change>();
        new WaymarkServer(ada).pull(null, 100).items().forEach(change -> states.put(change.slug(), change));
        assertEquals(states, seen);
        assertTrue(states.size() == slugs.size());
    }

    /** Deleted data stays deleted, and every answer is a regular one. */
    @Test
    void writers_of_a_learner_who_is_just_deleted_are_told_so() throws Exception {
        mark("DONE");
        var answers =
                inParallel(32, i -> i == 16 ? ada.learner().given().delete("/api/v1/me") : mark(STATUSES.get(i % 4)));
        assertThat(answers.stream().map(Response::statusCode).toList(), everyItem(in(List.of(200, 204, 401))));
        assertThat(answers.stream().map(Response::statusCode).toList(), hasItem(204));
        assertEquals(401, ada.learner().given().get(DOCKER).statusCode());
    }

    private Change greatest(List<Response> answers) {
        return answers.stream()
                .map(answer -> Change.shown(answer.jsonPath().getMap("")))
                .max(Change.ORDER)
                .orElseThrow();
    }

    private Change stored() {
        return Change.shown(ada.learner().given().get(DOCKER).jsonPath().getMap(""));
    }

    private Response mark(String status) {
        return mark("docker", status);
    }

    private Response mark(String topic, String status) {
        return ada.learner()
                .given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/topics/{slug}", topic);
    }

    private Response markIf(String etag, String status) {
        return ada.learner()
                .given()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("status", status))
                .put(DOCKER);
    }

    private static List<Response> inParallel(int count, IntFunction<Response> request) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, count)
                    .<Callable<Response>>mapToObj(i -> () -> request.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
