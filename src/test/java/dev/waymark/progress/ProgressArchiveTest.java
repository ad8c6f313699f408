package dev.waymark.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.TestLearner;
import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress and notes in archives. */
@QuarkusTest
class ProgressArchiveTest {

    private static final String ARCHIVE = "/api/v1/me/archive";
    private static final List<String> TOPICS =
            List.of("docker", "kubernetes", "fastapi-fundamentals", "caching", "git", "postgresql");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of them are older than the mark, and later in the log. */
    private static final String MANY_MORE = """
            insert into progress_change (learner_id, id, item_id, status, changed_at, revision, cause)
            select c.learner_id, gen_random_uuid(), c.item_id, 'DONE', '2020-01-01Z'::timestamptz + n * interval '1 minute',
                1000 + n, 'MARKED'
            from (select * from progress_change where learner_id = ? limit 1) c, generate_series(1, %d) n
            returning id
            """.formatted(ProgressArchive.NEWEST + 10);

    @Inject
    Sql sql;

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    /** Changes from before and after an archive was made, combined in any order. */
    @RepeatedTest(5)
    void an_archive_brings_back_what_was_there_and_leaves_what_is_newer(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        live(random, ada);
        var archive = archive(ada);
        var before = state(ada);

        var other = TestLearner.fresh();
        restore(other, archive).then().statusCode(204);
        assertEquals(before, state(other));

        live(random, ada);
        var after = state(ada);
        restore(ada, archive).then().statusCode(204);
        assertEquals(after, state(ada));

        // The later archive, and then the earlier one: the other way round than it was.
        restore(other, archive(ada)).then().statusCode(204);
        restore(other, archive).then().statusCode(204);
        assertEquals(after, state(other));
        restore(other, archive).then().statusCode(204);
        assertEquals(after, state(other));
    }

    @Test
    void a_deleted_note_comes_back_and_a_newer_one_stays() {
        note(ada, "docker", "first");
        note(ada, "kubernetes", "first");
        var archive = archive(ada);
        ada.given().delete("/api/v1/me/notes/topics/docker").then().statusCode(204);
        note(ada, "kubernetes", "second");

        restore(ada, archive).then().statusCode(204);
        ada.given().get("/api/v1/me/notes/topics/docker").then().body("text", equalTo("first"));
        ada.given().get("/api/v1/me/notes/topics/kubernetes").then().body("text", equalTo("second"));
    }

    @Test
    void devices_hear_of_what_an_archive_brought_back() {
        mark(ada, "docker", "DONE");
        var other = TestLearner.fresh();
        String cursor = other.given().get("/api/v1/me/progress/changes").path("cursor");
        restore(other, archive(ada));
        other.given()
                .queryParam("since", cursor)
                .get("/api/v1/me/progress/changes")
                .then()
                .body("items.slug", equalTo(List.of("docker")));
    }

    /** Larger than other bodies may be, and in several chunks. */
    @Test
    void a_long_life_comes_back_whole() throws JsonProcessingException {
        var start = Instant.parse("2020-01-01T00:00:00Z");
        var changes = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 12_500; i++) {
            changes.add(change(TOPICS.get(i % 6), "DONE", start.plus(i, ChronoUnit.HOURS)));
        }
        var archive = JSON.writeValueAsString(Map.of("format", "waymark-archive/1", "progress", changes));
        assertThat(archive.length(), greaterThan(1 << 20));

        restore(ada, archive).then().statusCode(204);
        assertThat(ada.given().get(ARCHIVE).jsonPath().getList("progress"), hasSize(12_500));
        ada.given().get("/api/v1/me/activity?weeks=1").then().body("totals.done", equalTo(6));
        restore(ada, archive).then().statusCode(204);
        assertThat(ada.given().get(ARCHIVE).jsonPath().getList("progress"), hasSize(12_500));
    }

    /** More than anybody marks by hand, so that no archive is too large to come back. */
    @Test
    void of_a_log_without_end_an_archive_has_the_newest_changes_and_what_decides() {
        mark(ada, "kubernetes", "LEARNING");
        mark(ada, "docker", "DONE");
        assertEquals(
                ProgressArchive.NEWEST + 10,
                sql.list(MANY_MORE, row -> row.text("id"), learner()).size());

        var archive = archive(ada);
        assertThat(JsonPath.from(archive).getList("progress"), hasSize(ProgressArchive.NEWEST + 2));
        var other = TestLearner.fresh();
        restore(other, archive).then().statusCode(204);
        assertEquals(state(ada), state(other));
    }

    private long learner() {
        return Long.parseLong(ada.id().replaceAll("\\D", ""));
    }

    @Test
    void only_an_archive_may_be_so_large() {
        ProblemAnswer.of(
                RawHttp.request(
                        "PUT",
                        "/api/v1/me/notes/topics/docker",
                        "Authorization: Bearer " + ada.accessToken(),
                        "Content-Type: application/json",
                        "Content-Length: 2000000"),
                413);
    }

    @Test
    void an_archive_that_is_too_large_is_refused_before_it_is_read() {
        ProblemAnswer.of(
                RawHttp.request(
                        "PUT",
                        ARCHIVE,
                        "Authorization: Bearer " + ada.accessToken(),
                        "Content-Type: application/json",
                        "Content-Length: 33554433"),
                413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"notes\": null",
                "\"notes\": {}",
                "\"notes\": \"x\"",
                "\"notes\": [null]",
                "\"notes\": [7]",
                "\"notes\": [{}]",
                "\"notes\": [{\"kind\":\"BOOK\",\"slug\":\"docker\",\"text\":\"x\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"dokcer\",\"text\":\"x\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"<b>\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\",\"writtenAt\":\"9999-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\",\"writtenAt\":\"+999999999-01-01T00:00:00Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\",\"writtenAt\":\"1969-12-31T23:59:59Z\"}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\",\"writtenAt\":1767225600}]",
                "\"notes\": [{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"x\",\"html\":\"\",\"writtenAt\":\"2026-01-01T00:00:00Z\"}]",
                "\"progress\": null",
                "\"progress\": {}",
                "\"progress\": [null]",
                "\"progress\": [[]]",
                "\"progress\": [{}]",
                "\"progress\": [{\"id\":\"x\",\"kind\":\"TOPIC\",\"slug\":\"docker\",\"status\":\"DONE\",\"changedAt\":\"2026-01-01T00:00:00Z\",\"cause\":\"MARKED\"}]",
                "\"progress\": [{\"id\":\"00000000-0000-4000-8000-000000000001\",\"kind\":\"TOPIC\",\"slug\":\"docker\",\"status\":\"DONE\",\"changedAt\":\"2026-01-01T00:00:00Z\",\"cause\":\"LUCK\"}]",
                "\"progress\": [{\"id\":\"00000000-0000-4000-8000-000000000001\",\"kind\":\"TOPIC\",\"slug\":\"docker\",\"status\":\"DONE\",\"changedAt\":\"9999-01-01T00:00:00Z\",\"cause\":\"MARKED\"}]",
                "\"progress\": [{\"id\":\"00000000-0000-4000-8000-000000000001\",\"kind\":\"TOPIC\",\"slug\":\"dokcer\",\"status\":\"DONE\",\"changedAt\":\"2026-01-01T00:00:00Z\",\"cause\":\"MARKED\"}]",
                "\"progress\": [{\"id\":\"00000000-0000-4000-8000-000000000001\",\"kind\":\"TOPIC\",\"slug\":\"docker\",\"status\":\"DONE\",\"changedAt\":\"2026-01-01T00:00:00Z\"}]"
            })
    void what_is_no_such_part_restores_nothing(String part) {
        mark(ada, "git", "DONE");
        var before = state(ada);
        var problem = ProblemAnswer.of(
                restore(
                        ada,
                        "{\"format\":\"waymark-archive/1\",\"learner\":{\"displayName\":\"Eve\",\"timeZone\":\"UTC\",\"language\":\"en\"},%s}"
                                .formatted(part)),
                400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        var name = part.substring(1, part.indexOf('"', 1));
        assertThat(problem.getString("errors[0].pointer"), containsString("/" + name));
        assertEquals(before, state(ada));
        assertEquals("Ada", ada.me().getString("displayName"));
    }

    @Test
    void mistakes_are_told_where_they_stand() {
        var problem = ProblemAnswer.of(restore(ada, """
                        {"format": "waymark-archive/1", "progress": [
                         {"id": "00000000-0000-4000-8000-000000000001", "kind": "TOPIC", "slug": "docker", "status": "DONE",
                          "changedAt": "2026-01-01T00:00:00Z", "cause": "MARKED"},
                         {"id": "00000000-0000-4000-8000-000000000002", "kind": "PROJECT", "slug": "docker",
                          "status": "DONE", "changedAt": "2026-01-01T00:00:00Z", "cause": "MARKED"}]}
                        """), 400);
        assertEquals("/progress/1/slug", problem.getString("errors[0].pointer"));
        assertThat(problem.getString("errors[0].detail"), containsString("There is no project \"docker\"."));
    }

    @Test
    void of_entries_with_the_same_id_the_first_one_counts_and_of_two_notes_the_newer() {
        restore(ada, """
                {"format": "waymark-archive/1",
                 "progress": [
                  {"id": "00000000-0000-4000-8000-000000000001", "kind": "TOPIC", "slug": "docker", "status": "DONE",
                   "changedAt": "2026-01-01T00:00:00Z", "cause": "MARKED"},
                  {"id": "00000000-0000-4000-8000-000000000001", "kind": "TOPIC", "slug": "docker", "status": "SKIPPED",
                   "changedAt": "2026-01-02T00:00:00Z", "cause": "MARKED"}],
                 "notes": [
                  {"kind": "TOPIC", "slug": "docker", "text": "newer", "writtenAt": "2026-01-02T00:00:00Z"},
                  {"kind": "TOPIC", "slug": "docker", "text": "older", "writtenAt": "2026-01-01T00:00:00Z"}]}
                """).then().statusCode(204);
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
        ada.given().get("/api/v1/me/notes/topics/docker").then().body("text", equalTo("newer"));
    }

    @Test
    void what_was_not_marked_by_the_learner_comes_back_as_that() {
        restore(ada, """
                {"format": "waymark-archive/1", "progress": [
                  {"id": "00000000-0000-4000-8000-000000000001", "kind": "TOPIC", "slug": "docker", "status": "PENDING",
                   "changedAt": "2026-01-01T00:00:00Z", "cause": "RESET"}]}
                """).then().statusCode(204);
        ada.given().get("/api/v1/me/activity").then().body("days.active", equalTo(0));
        ada.given().get(ARCHIVE).then().body("progress[0].cause", equalTo("RESET"));
    }

    private record State(Map<String, ?> progress, Set<Map<String, ?>> changes, List<?> notes) {}

    private static State state(TestLearner learner) {
        var archive =
                learner.given().get(ARCHIVE).then().statusCode(200).extract().jsonPath();
        var progress = learner.given().get("/api/v1/me/progress?limit=100").jsonPath();
        assertNotEquals(true, progress.getBoolean("page.hasNext"));
        return new State(
                Map.of("items", progress.getList("items")),
                new HashSet<>(archive.getList("progress")),
                archive.getList("notes"));
    }

    /** Marks and notes, as a device records them and as they come. */
    private static void live(Random random, TestLearner learner) {
        var changes = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 10; i++) {
            var status = List.of("PENDING", "LEARNING", "DONE", "SKIPPED").get(random.nextInt(4));
            var at = Instant.now().minusSeconds(random.nextInt(1_000_000));
            changes.add(change(TOPICS.get(random.nextInt(6)), status, at));
        }
        changes.forEach(change -> change.remove("cause"));
        learner.given()
                .contentType("application/json")
                .body(Map.of("changes", changes))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
        mark(learner, TOPICS.get(random.nextInt(6)), "LEARNING");
        note(learner, TOPICS.get(random.nextInt(6)), "note " + random.nextInt());
        note(learner, TOPICS.get(random.nextInt(6)), "note " + random.nextInt());
    }

    private static Map<String, String> change(String topic, String status, Instant at) {
        return new java.util.HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "TOPIC",
                "slug",
                topic,
                "status",
                status,
                "changedAt",
                at.toString(),
                "cause",
                "MARKED"));
    }

    private static void mark(TestLearner learner, String topic, String status) {
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/topics/" + topic)
                .then()
                .statusCode(200);
    }

    private static void note(TestLearner learner, String topic, String text) {
        var links = List.of(Map.of("title", "A talk", "url", "https://example.org/talk"));
        learner.given()
                .contentType("application/json")
                .body(Map.of("text", text, "links", links))
                .put("/api/v1/me/notes/topics/" + topic)
                .then();
    }

    private static String archive(TestLearner learner) {
        return learner.given().get(ARCHIVE).then().statusCode(200).extract().asString();
    }

    private static Response restore(TestLearner learner, String archive) {
        return learner.given().contentType("application/json").body(archive).put(ARCHIVE);
    }
}
