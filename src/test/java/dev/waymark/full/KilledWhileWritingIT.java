package dev.waymark.full;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.waymark.Await;
import dev.waymark.full.WriteLedger.Write;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class KilledWhileWritingIT {

    private static final List<String> TOPICS = List.of("git", "docker", "kubernetes", "terraform", "rest", "sql");
    private static final List<String> STATUSES = List.of("PENDING", "LEARNING", "DONE", "SKIPPED");
    private static final int WRITERS = 8;
    private static final int ENOUGH = 200;
    private static final String CHANGES = "/api/v1/me/progress/changes";

    @TempDir
    Path temporary;

    @Test
    void every_acknowledged_write_is_there_after_a_kill_and_none_that_nobody_wrote() throws Exception {
        var folder = temporary.toRealPath();
        var ledger = new WriteLedger();
        String token;
        try (var app = WaymarkProcess.startAndAwait(folder, Map.of())) {
            token = register(app);
            write(app, token, ledger);
        }
        try (var app = WaymarkProcess.startAndAwait(folder, Map.of())) {
            var states = states(app, token);
            assertThat(ledger.complaints(states), empty());
            assertThatTheCheckHasTeeth(ledger, states);
            assertThatSendingAgainSettlesIt(app, token, ledger);
        }
    }

    private static void write(WaymarkProcess app, String token, WriteLedger ledger) throws Exception {
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS)
                    .forEach(writer -> threads.execute(() -> {
                        var random = new Random(writer);
                        while (going.get()) {
                            if (writer % 2 == 0) {
                                push(app, token, ledger, random);
                            } else {
                                mark(app, token, ledger, random);
                            }
                        }
                    }));
            try {
                Await.until(
                        "enough was written to lose some",
                        () -> ledger.acknowledged().size() > ENOUGH);
            } finally {
                app.kill();
                going.set(false);
            }
        }
    }

    private static void push(WaymarkProcess app, String token, WriteLedger ledger, Random random) {
        var batch = IntStream.range(0, 5)
                .mapToObj(i -> new Write(
                        UUID.randomUUID().toString(),
                        any(TOPICS, random),
                        any(STATUSES, random),
                        Instant.now().minusMillis(random.nextInt(1_000)).truncatedTo(ChronoUnit.MICROS)))
                .toList();
        ledger.sent(batch);
        try {
            if (send(app, token, batch).statusCode() == 200) {
                ledger.acknowledged(batch);
            }
        } catch (Exception e) {
            // No answer: whether it was taken is unknown.
        }
    }

    private static void mark(WaymarkProcess app, String token, WriteLedger ledger, Random random) {
        var slug = any(TOPICS, random);
        var status = any(STATUSES, random);
        try {
            var answer = as(token)
                    .contentType("application/json")
                    .body(Map.of("status", status))
                    .put(app.base() + "/api/v1/me/progress/topics/" + slug);
            if (answer.statusCode() == 200) {
                ledger.acknowledged(List.of(shown(answer.jsonPath().getMap(""))));
                return;
            }
        } catch (Exception e) {
            // As above.
        }
        ledger.markWithoutAnswer(slug, status);
    }

    /** The checker must see a write that was lost, and one that nobody wrote. */
    private static void assertThatTheCheckHasTeeth(WriteLedger ledger, Map<String, Write> states) {
        var newest = states.values().stream().max(Write.ORDER).orElseThrow();
        var rolledBack = new HashMap<>(states);
        rolledBack.put(
                newest.slug(),
                new Write(
                        newest.id(),
                        newest.slug(),
                        newest.status(),
                        newest.changedAt().minusSeconds(3_600)));
        assertThat(ledger.complaints(rolledBack), not(empty()));
        rolledBack.remove(newest.slug());
        assertThat(ledger.complaints(rolledBack), not(empty()));
    }

    /** What was acknowledged is known, and counts once. */
    private static void assertThatSendingAgainSettlesIt(WaymarkProcess app, String token, WriteLedger ledger) {
        var acknowledged = ledger.acknowledged();
        var some = acknowledged.subList(Math.max(0, acknowledged.size() - 400), acknowledged.size());
        var before = states(app, token);
        List<String> outcomes = send(app, token, some).jsonPath().getList("results.outcome");
        assertThat(outcomes, hasSize(some.size()));
        assertThat(outcomes, everyItem(equalTo("DUPLICATE")));
        assertThat(states(app, token), equalTo(before));
    }

    private static Response send(WaymarkProcess app, String token, List<Write> writes) {
        var changes = writes.stream()
                .map(write -> Map.of(
                        "id", write.id(),
                        "kind", "TOPIC",
                        "slug", write.slug(),
                        "status", write.status(),
                        "changedAt", write.changedAt().toString()))
                .toList();
        return as(token)
                .contentType("application/json")
                .body(Map.of("changes", changes))
                .post(app.base() + CHANGES);
    }

    private static Map<String, Write> states(WaymarkProcess app, String token) {
        List<Map<String, Object>> items = as(token)
                .get(app.base() + CHANGES + "?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var states = new HashMap<String, Write>();
        items.forEach(item -> states.put((String) item.get("slug"), shown(item)));
        return states;
    }

    private static Write shown(Map<String, Object> progress) {
        return new Write(
                String.valueOf(progress.get("changeId")),
                String.valueOf(progress.get("slug")),
                String.valueOf(progress.get("status")),
                Instant.parse(String.valueOf(progress.get("changedAt"))));
    }

    private static String register(WaymarkProcess app) {
        var account = Map.of("email", "ada@waymark.test", "password", "an uncommon phrase", "displayName", "Ada");
        given().contentType("application/json")
                .body(account)
                .post(app.base() + "/api/v1/accounts")
                .then()
                .statusCode(201);
        return given().contentType("application/json")
                .body(Map.of("grantType", "password", "email", "ada@waymark.test", "password", "an uncommon phrase"))
                .post(app.base() + "/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
