package dev.waymark.progress.enrolment;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.curation.personal.RoadmapOwner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In GraphQL, a change answers the tallies that it counts in. */
@QuarkusTest
class ChangedEnrolmentsTest {

    private static final String TALLIES =
            "enrolments { id progress { required { done total percent } } roadmap { id slug } }";

    private static final String MARK = """
            mutation($slug: String!, $status: ProgressStatus!) {
              markProgress(kind: TOPIC, slug: $slug, status: $status) { id status %s } }""".formatted(TALLIES);

    private static final String RECORD = """
            mutation($changes: [ProgressChangeInput!]!) { recordChanges(changes: $changes) {
              results { outcome progress { id status } } %s } }""".formatted(TALLIES);

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    private JsonPath ask(String document, Map<String, Object> variables) {
        return query(ada.learner().given(), document, variables)
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath();
    }

    private JsonPath mark(String slug, String status) {
        return ask(MARK, Map.of("slug", slug, "status", status));
    }

    private String following(String... topics) {
        var id = ada.created();
        var steps = Arrays.stream(topics)
                .map(topic -> Map.of("kind", "TOPIC", "slug", topic))
                .toList();
        ada.patch(id, Map.of("stages", List.of(Map.of("title", "All", "steps", steps))))
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> change(String slug, String status) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "TOPIC",
                "slug",
                slug,
                "status",
                status,
                "changedAt",
                "2026-01-31T08:00:00Z");
    }

    @Test
    void a_tick_answers_the_tallies_of_every_roadmap_that_includes_the_item() {
        var first = following("docker", "git");
        following("aws");
        var second = following("docker");

        var done = mark("docker", "DONE").setRootPath("data.markProgress");
        assertThat(done.getList("enrolments.roadmap.slug"), contains(first, second));
        assertThat(done.getList("enrolments.progress.required.done"), contains(1, 1));
        assertThat(done.getList("enrolments.progress.required.percent"), contains(50, 100));
        var taken = mark("docker", "PENDING").setRootPath("data.markProgress");
        assertThat(taken.getList("enrolments.progress.required.done"), contains(0, 0));
        assertEquals(done.getList("enrolments.id"), taken.getList("enrolments.id"));
        assertThat(mark("kubernetes", "DONE").getList("data.markProgress.enrolments"), empty());
    }

    @Test
    void each_of_several_ticks_answers_the_tallies_that_it_left() {
        following("docker", "git");
        var both = ask("""
                mutation { a: markProgress(kind: TOPIC, slug: "docker", status: DONE) { ...T }
                  b: markProgress(kind: TOPIC, slug: "git", status: DONE) { ...T } }
                fragment T on Progress { enrolments { progress { required { done } stages { steps { status
                  item { id myProgress { status } } stage: item { id } } stage { id title } } } } }""", Map.of());
        assertThat(both.getList("data.a.enrolments.progress.required.done"), contains(1));
        assertThat(both.getList("data.b.enrolments.progress.required.done"), contains(2));
        assertThat(
                both.getList("data.a.enrolments[0].progress.stages.steps.flatten().item.myProgress.status"),
                contains("DONE", "PENDING"));
        assertThat(both.getList("data.a.enrolments[0].progress.stages.stage.title"), contains("All"));
    }

    @Test
    void a_batch_answers_the_items_and_each_roadmap_once() {
        var first = following("docker", "git");
        var second = following("git", "aws");
        var unknown = change("no-such-thing", "DONE");
        var changes = List.of(change("docker", "DONE"), change("git", "LEARNING"), unknown);

        var once = ask(RECORD, Map.of("changes", changes)).setRootPath("data.recordChanges");
        assertThat(once.getList("results.outcome"), contains("APPLIED", "APPLIED", "REJECTED"));
        assertEquals("DONE", once.getString("results[0].progress.status"));
        assertEquals("LEARNING", once.getString("results[1].progress.status"));
        assertThat(once.get("results[2].progress"), nullValue());
        assertThat(once.getList("enrolments.roadmap.slug"), contains(first, second));
        assertThat(once.getList("enrolments.progress.required.done"), contains(1, 0));

        // Whoever lost the answer and sends the batch again sees the tallies then.
        var again = ask(RECORD, Map.of("changes", changes)).setRootPath("data.recordChanges");
        assertThat(again.getList("results.outcome"), contains("DUPLICATE", "DUPLICATE", "REJECTED"));
        assertEquals(once.getList("enrolments"), again.getList("enrolments"));
        assertEquals(once.getList("results.progress"), again.getList("results.progress"));

        var none = ask(RECORD, Map.of("changes", List.of(unknown))).setRootPath("data.recordChanges");
        assertThat(none.getList("enrolments"), empty());
    }

    @Test
    void an_import_answers_the_tallies() {
        var own = following("docker", "git");
        var preview = ask(
                        "mutation($text: String!) { importProgress(text: $text) { id changes { slug item { id slug } } } }",
                        Map.of("text", "- [x] A <!-- waymark:topics/docker PENDING -->"))
                .setRootPath("data.importProgress");
        assertEquals(preview.getList("changes.slug"), preview.getList("changes.item.slug"));

        var applied = ask(
                        "mutation($id: String!) { applyImport(id: $id) { results { progress { status } } " + TALLIES
                                + " } }",
                        Map.of("id", preview.getString("id")))
                .setRootPath("data.applyImport");
        assertThat(applied.getList("results.progress.status"), contains("DONE"));
        assertThat(applied.getList("enrolments.roadmap.slug"), contains(own));
        assertThat(applied.getList("enrolments.progress.required.done"), contains(1));
    }

    @Test
    void a_reset_and_its_undoing_answer_the_tallies() {
        var own = following("docker", "git");
        mark("docker", "DONE");
        var reset = ask(
                        "mutation($own: String!) { resetProgress(roadmap: $own) { id roadmap { id slug } " + TALLIES
                                + " } }",
                        Map.of("own", own))
                .setRootPath("data.resetProgress");
        assertEquals(own, reset.getString("roadmap.slug"));
        assertThat(reset.getList("enrolments.progress.required.done"), contains(0));

        var other = following("docker");
        var undone = ask(
                        "mutation($own: String!, $id: String!) { undoReset(roadmap: $own, id: $id) { " + TALLIES
                                + " } }",
                        Map.of("own", own, "id", reset.getString("id")))
                .setRootPath("data.undoReset");
        assertThat(undone.getList("enrolments.roadmap.slug"), contains(own, other));
        assertThat(undone.getList("enrolments.progress.required.done"), contains(1, 1));
    }

    @Test
    void many_roadmaps_take_as_many_statements_as_one() {
        following("docker", "git");
        int one = statements();
        for (int i = 0; i < 4; i++) {
            following("git", "docker");
        }
        assertEquals(one, statements());
    }

    private int statements() {
        var marked = Statements.of(request -> query(
                        request.auth().oauth2(ada.learner().accessToken()),
                        MARK,
                        Map.of("slug", "docker", "status", "DONE"))
                .body("errors", nullValue()));
        var recorded = Statements.of(request -> query(
                        request.auth().oauth2(ada.learner().accessToken()),
                        RECORD,
                        Map.of("changes", List.of(change("docker", "DONE"), change("git", "DONE"))))
                .body("errors", nullValue()));
        // The mark itself; which enrolments, and these; their roadmaps.
        assertThat(marked.toString(), marked, hasSize(4));
        return recorded.size();
    }

    @Test
    void what_is_deleted_is_said_by_its_id() {
        var own = following("docker");
        var made = ask("""
                mutation($own: String!) {
                  note: writeNote(kind: TOPIC, slug: "docker", text: "x") { id }
                  share(id: "gone", roadmap: $own) { id }
                  importProgress(text: "- [x] A <!-- waymark:topics/docker PENDING -->") { id }
                  enrol(roadmap: $own) { id roadmap { id } } }""", Map.of("own", own));

        var deleted = ask("""
                mutation($own: String!, $import: String!) {
                  deleteNote(kind: TOPIC, slug: "docker") { deletedId item { slug myNote { id } } }
                  revokeShare(id: "gone") { deletedId roadmap { id } }
                  discardImport(id: $import) { deletedId }
                  leave(roadmap: $own) { deletedId roadmap { id myEnrolment { id } } }
                  deleteRoadmap(roadmap: $own) { deletedId deletedEnrolmentId } }""", Map.of("own", own, "import", made.getString("data.importProgress.id")));

        assertEquals(made.getString("data.note.id"), deleted.getString("data.deleteNote.deletedId"));
        assertEquals("docker", deleted.getString("data.deleteNote.item.slug"));
        assertThat(deleted.get("data.deleteNote.item.myNote"), nullValue());
        assertEquals("gone", deleted.getString("data.revokeShare.deletedId"));
        assertEquals(made.getString("data.importProgress.id"), deleted.getString("data.discardImport.deletedId"));
        assertEquals(made.getString("data.enrol.id"), deleted.getString("data.leave.deletedId"));
        var roadmap = made.getString("data.enrol.roadmap.id");
        assertEquals(roadmap, deleted.getString("data.leave.roadmap.id"));
        assertEquals(roadmap, deleted.getString("data.revokeShare.roadmap.id"));
        assertThat(deleted.get("data.leave.roadmap.myEnrolment"), nullValue());
        assertEquals(roadmap, deleted.getString("data.deleteRoadmap.deletedId"));
        assertThat(deleted.get("data.deleteRoadmap.deletedEnrolmentId"), nullValue());
    }

    @Test
    void a_deleted_roadmap_takes_its_enrolment_along() {
        var own = following("docker");
        var enrolment = ask("{ me { id enrolments { nodes { id } } } }", Map.of());
        var deleted = ask(
                "mutation($own: String!) { deleteRoadmap(roadmap: $own) { __typename deletedId deletedEnrolmentId } }",
                Map.of("own", own));
        assertEquals(
                enrolment.getString("data.me.enrolments.nodes[0].id"),
                deleted.getString("data.deleteRoadmap.deletedEnrolmentId"));
        var gone = ask("mutation { deleteMe { ... on Deleted { __typename deletedId } } }", Map.of());
        assertEquals(enrolment.getString("data.me.id"), gone.getString("data.deleteMe.deletedId"));
        assertThat(gone.getString("data.deleteMe.__typename"), equalTo("DeletedLearner"));
    }
}
