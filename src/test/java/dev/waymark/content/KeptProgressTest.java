package dev.waymark.content;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import dev.waymark.TestLearner;
import dev.waymark.content.EditedContent.Edit;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** However curators edit the content, the progress of learners stays and counts. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class KeptProgressTest {

    private static final List<String> STATUSES = List.of("DONE", "LEARNING", "SKIPPED", "PENDING");

    @Inject
    Publishing publishing;

    @Test
    void nothing_that_was_marked_is_lost() {
        qt().withExamples(Effort.examples(3))
                .withShrinkCycles(5)
                .forAll(lists().of(arbitrary().enumValues(Edit.class)).ofSizeBetween(1, 8))
                .checkAssert(this::markBetween);
    }

    /** After each edit one topic is marked, by one of the names that it ever had. */
    private void markBetween(List<Edit> edits) {
        var content = new EditedContent();
        publishing.publish(content.tree());
        var ada = TestLearner.fresh();
        enrol(ada, content);
        var marked = new HashMap<Integer, String>();
        for (int turn = 0; turn < edits.size(); turn++) {
            int topic = 1 + turn % 3;
            var names = requireNonNull(content.slugs().get(topic));
            var status = STATUSES.get(turn % 4);
            ada.given()
                    .contentType("application/json")
                    .body(Map.of("status", status))
                    .put("/api/v1/me/progress/topics/{slug}", names.get(turn % names.size()))
                    .then()
                    .statusCode(200);
            marked.put(topic, status);

            content.apply(edits.get(turn));
            publishing.publish(content.tree());
            assertKept(ada, content, marked);
        }
        moveToLatest(ada, content);
        assertKept(ada, content, marked);
        assertCounted(ada, content, marked);
    }

    private static void assertKept(TestLearner ada, EditedContent content, Map<Integer, String> marked) {
        content.slugs()
                .forEach((topic, slugs) -> slugs.forEach(slug -> assertEquals(
                        marked.getOrDefault(topic, "PENDING"),
                        ada.given()
                                .get("/api/v1/me/progress/topics/{slug}", slug)
                                .path("status"),
                        slug)));
        assertEquals(
                marked.size(),
                ada.given().get("/api/v1/me/progress?count=true").<Integer>path("page.total"),
                "retired ones are in the history too");
    }

    /** In the version that is followed now, each step is counted by its item's status. */
    private static void assertCounted(TestLearner ada, EditedContent content, Map<Integer, String> marked) {
        var enrolment = ada.given()
                .get("/api/v1/me/enrolments/{roadmap}", content.roadmapSlug())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var topics = content.structure().stream()
                .filter(line -> line.startsWith("topic "))
                .map(line -> Integer.valueOf(line.substring("topic ".length())))
                .toList();
        assertEquals(topics.size(), enrolment.getInt("progress.required.total"));
        assertEquals(
                topics.stream()
                        .filter(topic -> "DONE".equals(marked.get(topic)))
                        .count(),
                enrolment.getInt("progress.required.done"));
    }

    private static void enrol(TestLearner ada, EditedContent content) {
        ada.given()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/me/enrolments/{roadmap}", content.roadmapSlug())
                .then()
                .statusCode(201);
    }

    private static void moveToLatest(TestLearner ada, EditedContent content) {
        int latest = ada.given()
                .get("/api/v1/me/enrolments/{roadmap}", content.roadmapSlug())
                .then()
                .statusCode(200)
                .extract()
                .path("latestVersion");
        ada.given()
                .contentType("application/json")
                .body(Map.of("number", latest))
                .put("/api/v1/me/enrolments/{roadmap}/version", content.roadmapSlug())
                .then()
                .statusCode(200);
    }
}
