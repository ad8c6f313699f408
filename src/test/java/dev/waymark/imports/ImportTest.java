package dev.waymark.imports;

import static dev.waymark.imports.Importer.MARKDOWN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.CatalogueChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final String SENIOR = "# Senior Backend Developer: Python/FastAPI, AWS and Microservices\n\n";

    @Inject
    Sql sql;

    private Importer ada;

    @BeforeEach
    void sign_in() {
        ada = Importer.fresh();
    }

    private static String ticked(String... keys) {
        return List.of(keys).stream()
                .map("- [x] A <!-- waymark:%s PENDING -->\n"::formatted)
                .collect(Collectors.joining());
    }

    @Test
    void an_upload_is_a_preview_and_changes_nothing() {
        ada.mark("topics/docker", "LEARNING");
        var answer = ada.send("""
                - [x] **Docker** <!-- waymark:topics/docker PENDING -->
                - [ ] **Kubernetes** <!-- waymark:topics/kubernetes PENDING -->
                """);
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/me/progress/imports/" + answer.path("id")))
                .header("Cache-Control", "private, no-cache")
                .header("ETag", notNullValue())
                .body("format", equalTo("MARKDOWN"))
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("TOPIC"))
                .body("changes[0].slug", equalTo("docker"))
                .body("changes[0].title", equalTo("Docker"))
                .body("changes[0].from", equalTo("LEARNING"))
                .body("changes[0].to", equalTo("DONE"))
                .body("unchanged", equalTo(0))
                .body("superseded", empty())
                .body("unknown", empty())
                .body("appliedAt", nullValue());
        assertThat(lifetime(answer.jsonPath()), equalTo(Duration.ofHours(24)));
        assertThat(ada.status("topics/docker"), equalTo("LEARNING"));
        assertThat(ada.get(answer.path("id")).asString(), equalTo(answer.asString()));
    }

    private static Duration lifetime(JsonPath preview) {
        return Duration.between(
                Instant.parse(preview.getString("createdAt")), Instant.parse(preview.getString("expiresAt")));
    }

    @Test
    void what_is_applied_is_marked_as_of_the_upload() {
        var preview = ada.preview(ticked("topics/docker", "topics/kubernetes"));
        var results = ada.apply(preview.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(results.getList("results.outcome"), equalTo(List.of("APPLIED", "APPLIED")));
        assertThat(results.getList("results.id"), equalTo(preview.getList("changes.id")));
        ada.learner()
                .given()
                .get("/api/v1/me/progress/topics/docker")
                .then()
                .body("status", equalTo("DONE"))
                .body("changedAt", equalTo(preview.getString("createdAt")))
                .body("changeId", equalTo(preview.getString("changes[0].id")));
        // The cursor is where a device goes on that knew all before.
        ada.learner()
                .given()
                .queryParam("since", results.getString("cursor"))
                .get("/api/v1/me/progress/changes")
                .then()
                .body("items", empty());
    }

    @Test
    void applied_twice_has_the_effect_of_once() {
        var preview = ada.preview(ticked("topics/docker"));
        assertThat(ada.outcomes(preview), equalTo(List.of("APPLIED")));
        ada.mark("topics/docker", "LEARNING");
        assertThat(ada.outcomes(preview), equalTo(List.of("DUPLICATE")));
        assertThat(ada.status("topics/docker"), equalTo("LEARNING"));
    }

    @Test
    void applied_by_many_at_once_it_counts_once() throws Exception {
        var preview = ada.preview(ticked("topics/docker", "topics/kubernetes"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> ada.outcomes(preview)))
                    .toList();
            int applied = 0;
            for (var outcome : outcomes) {
                applied += outcome.get().equals(List.of("APPLIED", "APPLIED")) ? 1 : 0;
            }
            assertThat(applied, equalTo(1));
        }
        assertThat(ada.learner().given().get("/api/v1/me/archive").jsonPath().getList("progress"), hasSize(2));
    }

    @Test
    void once_it_is_applied_the_preview_has_nothing_left_to_change() {
        var preview = ada.preview(ticked("topics/docker"));
        ada.outcomes(preview);
        ada.get(preview.getString("id"))
                .then()
                .body("changes", empty())
                .body("unchanged", equalTo(1))
                .body("appliedAt", notNullValue());
    }

    @Test
    void what_was_marked_after_the_upload_stays_and_the_preview_says_so() {
        var preview = ada.preview(ticked("topics/docker", "topics/kubernetes"));
        ada.mark("topics/docker", "SKIPPED");
        ada.get(preview.getString("id"))
                .then()
                .body("changes.slug", equalTo(List.of("kubernetes")))
                .body("superseded.slug", equalTo(List.of("docker")))
                .body("superseded[0].from", equalTo("SKIPPED"))
                .body("superseded[0].to", equalTo("DONE"));
        assertThat(ada.outcomes(preview), equalTo(List.of("SUPERSEDED", "APPLIED")));
        assertThat(ada.statuses(), equalTo(Map.of("topics/docker", "SKIPPED", "topics/kubernetes", "DONE")));
    }

    @Test
    void what_is_so_already_is_no_change() {
        ada.mark("topics/docker", "DONE");
        var preview = ada.preview(ticked("topics/docker"));
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getInt("unchanged"), equalTo(1));
        assertThat(ada.outcomes(preview), empty());
    }

    @Test
    void an_old_file_unticks_nothing() {
        ada.mark("topics/docker", "DONE");
        var preview = ada.preview("""
                - [ ] A <!-- waymark:topics/docker PENDING -->
                - [ ] A <!-- waymark:topics/kubernetes LEARNING -->
                """);
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getInt("unchanged"), equalTo(0));
        assertThat(ada.outcomes(preview), empty());
        assertThat(ada.status("topics/docker"), equalTo("DONE"));
    }

    @Test
    void what_was_done_and_is_unticked_is_pending_again() {
        ada.mark("topics/docker", "DONE");
        var preview = ada.preview("- [ ] A <!-- waymark:topics/docker DONE -->");
        assertThat(Importer.changes(preview), equalTo(Map.of("topics/docker", "PENDING")));
        ada.outcomes(preview);
        assertThat(ada.status("topics/docker"), equalTo("PENDING"));
    }

    @Test
    void keys_that_name_nothing_are_told_and_change_nothing() {
        var preview = ada.preview(ticked("topics/dokcer", "topics/docker") + "- [x] Bread\n");
        assertThat(Importer.changes(preview), equalTo(Map.of("topics/docker", "DONE")));
        assertThat(
                preview.getList("unknown"),
                equalTo(List.of(
                        Map.of("place", "line 3", "text", "[x] Bread", "detail", "the box has no key"),
                        Map.of("key", "topics/dokcer", "detail", "There is no topic \"dokcer\"."))));
        assertThat(preview.getInt("furtherUnknown"), equalTo(0));
    }

    @Test
    void where_all_keys_are_gone_titles_are_enough_and_the_preview_says_so() {
        var exported = Exported.text(new MarkdownWriter(), CatalogueChecklist.of(Map.of()));
        var ticked = MarkdownEdits.flipped(exported, Set.copyOf(CatalogueChecklist.KEYS), "x");
        var preview = ada.preview(ticked.replaceAll(" *<!--.*?-->", ""));
        assertThat(Importer.changes(preview).keySet(), equalTo(Set.copyOf(CatalogueChecklist.KEYS)));
        assertThat(Set.copyOf(preview.getList("changes.byTitle")), equalTo(Set.of(true)));
        assertThat(preview.getList("unknown"), empty());
        ada.outcomes(preview);
        assertThat(ada.statuses().keySet(), equalTo(Set.copyOf(CatalogueChecklist.KEYS)));
    }

    @Test
    void a_title_counts_where_the_key_is_gone_and_only_there() {
        var preview = ada.preview(SENIOR + """
                - [x] **Python 3** · 30–60 h <!-- waymark:topics/python PENDING -->
                  - [ ] Python 3
                - [/] **Python typing** · 6–12 h
                - [x] **Bread**
                - [>] **Docker**
                """);
        assertThat(
                Importer.changes(preview),
                equalTo(Map.of("topics/python", "DONE", "topics/python-typing", "LEARNING")));
        assertThat(preview.getList("changes.byTitle"), equalTo(List.of(false, true)));
        assertThat(
                preview.getList("unknown"),
                equalTo(List.of(
                        Map.of(
                                "place",
                                "line 7",
                                "text",
                                "[>] Docker",
                                "detail",
                                "the box is neither ticked nor empty"),
                        Map.of("place", "line 4", "text", "[ ] Python 3", "detail", "the box has no key"),
                        Map.of("place", "line 6", "text", "[x] Bread", "detail", "the box has no key"))));
    }

    @Test
    void an_empty_box_without_its_key_says_nothing() {
        ada.mark("topics/python", "DONE");
        var preview = ada.preview(SENIOR + "- [ ] **Python 3**\n");
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown"), empty());
    }

    @Test
    void titles_that_stand_twice_and_not_alike_do_not_count() {
        var preview = ada.preview(SENIOR + "- [x] Python 3\n- [ ] Python 3\n");
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown.key"), equalTo(List.of("topics/python")));
    }

    @Test
    void a_title_is_no_name_outside_a_roadmap() {
        for (var file : List.of("- [x] Python 3", "# Shopping\n\n- [x] Python 3\n")) {
            var preview = ada.preview(file);
            assertThat(preview.getList("changes"), empty());
            assertThat(preview.getList("unknown.text"), equalTo(List.of("[x] Python 3")));
        }
    }

    @Test
    void the_foot_says_which_roadmap_it_was_or_that_it_was_a_composition() {
        for (var foot : List.of(
                "*Waymark, [version 1](https://a.example/api/v1/roadmaps/senior-backend-python-aws-microservices/versions/1).*",
                "*Waymark, content 1. Tick what you have finished.*")) {
            var preview = ada.preview("# My own heading\n\n- [x] Python 3\n\n---\n\n" + foot);
            assertThat(Importer.changes(preview), equalTo(Map.of("topics/python", "DONE")));
        }
    }

    @Test
    void a_key_that_stands_twice_and_not_alike_is_told_and_changes_nothing() {
        var preview = ada.preview("""
                - [x] A <!-- waymark:topics/docker PENDING -->
                - [ ] A <!-- waymark:topics/docker PENDING -->
                """);
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown.key"), equalTo(List.of("topics/docker")));
        assertThat(preview.getList("unknown.place"), equalTo(List.of("line 2")));
    }

    @Test
    void a_key_that_stands_twice_alike_counts_once() {
        var preview = ada.preview(ticked("topics/docker", "topics/docker"));
        assertThat(Importer.changes(preview), equalTo(Map.of("topics/docker", "DONE")));
        assertThat(preview.getList("unknown"), empty());
    }

    @Test
    void of_very_much_that_is_unknown_the_beginning_is_told() {
        var keys =
                IntStream.range(0, 300).mapToObj("topics/no-such-%s"::formatted).toArray(String[]::new);
        var preview = ada.preview(ticked(keys));
        assertThat(preview.getList("unknown"), hasSize(200));
        assertThat(preview.getInt("furtherUnknown"), equalTo(100));
    }

    @Test
    void the_type_may_be_left_to_the_files_beginning() {
        var markdown = ticked("topics/docker").getBytes(UTF_8);
        var json = Exported.bytes(new JsonWriter(), BuiltInChecklist.withoutProgress());
        var pdf = PdfFile.of(BuiltInChecklist.withoutProgress()).bytes();
        for (var type : List.of("application/octet-stream", "text/plain", "text/plain; charset=utf-8")) {
            assertThat(ada.preview(type, markdown).getString("format"), equalTo("MARKDOWN"));
            assertThat(ada.preview(type, json).getString("format"), equalTo("JSON"));
            assertThat(ada.preview(type, pdf).getString("format"), equalTo("PDF"));
        }
        assertThat(ada.preview("text/markdown;charset=UTF-8", markdown).getString("format"), equalTo("MARKDOWN"));
    }

    @Test
    void a_form_with_one_file_is_taken_as_browsers_and_curl_send_it() {
        var markdown = ticked("topics/docker").getBytes(UTF_8);
        var pdf = PdfFile.of(BuiltInChecklist.withoutProgress()).bytes();
        for (var type : List.of("application/octet-stream", "text/markdown", "text/plain")) {
            ada.learner()
                    .given()
                    .multiPart("file", "my ticks.md", markdown, type)
                    .post(Importer.IMPORTS)
                    .then()
                    .statusCode(201)
                    .body("changes.slug", equalTo(List.of("docker")));
        }
        ada.learner()
                .given()
                .multiPart("file", "ticks.pdf", pdf, "application/pdf")
                .post(Importer.IMPORTS)
                .then()
                .statusCode(201)
                .body("format", equalTo("PDF"));
    }

    @Test
    void a_form_without_just_one_file_is_refused() {
        var file = ticked("topics/docker").getBytes(UTF_8);
        ProblemAnswer.of(ada.learner().given().multiPart("other", "a.md", file).post(Importer.IMPORTS), 400);
        ProblemAnswer.of(ada.learner().given().multiPart("file", "text").post(Importer.IMPORTS), 400);
        ProblemAnswer.of(
                ada.learner()
                        .given()
                        .multiPart("file", "a.md", file)
                        .multiPart("file", "b.md", file)
                        .post(Importer.IMPORTS),
                400);
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            ProblemAnswer.of(ada.send(type, file), 400);
        }
    }

    @Test
    void another_learners_import_is_not_there() {
        var id = ada.preview(ticked("topics/docker")).getString("id");
        var bob = Importer.fresh();
        for (var answer : List.of(bob.get(id), bob.apply(id), bob.discard(id))) {
            var problem = ProblemAnswer.of(answer, 404);
            assertThat(problem.getString("type"), equalTo("/problems/import-not-found"));
            assertThat(problem.getString("detail"), containsString(id));
        }
        assertThat(ada.get(id).statusCode(), equalTo(200));
    }

    @Test
    void an_import_that_is_none_is_not_there() {
        for (var id : List.of(
                UUID.randomUUID().toString(), "x", UUID.randomUUID().toString().toUpperCase(Locale.ROOT))) {
            ProblemAnswer.of(ada.get(id), 404);
            ProblemAnswer.of(ada.apply(id), 404);
            ProblemAnswer.of(ada.discard(id), 404);
        }
    }

    @Test
    void what_is_discarded_is_gone_and_what_was_applied_of_it_stays() {
        var preview = ada.preview(ticked("topics/docker"));
        ada.outcomes(preview);
        ada.discard(preview.getString("id")).then().statusCode(204);
        ProblemAnswer.of(ada.get(preview.getString("id")), 404);
        ProblemAnswer.of(ada.discard(preview.getString("id")), 404);
        assertThat(ada.status("topics/docker"), equalTo("DONE"));
    }

    @Test
    void what_expired_is_gone() {
        var id = ada.preview(ticked("topics/docker")).getString("id");
        sql.list(
                "update progress_import set expires_at = now() where id = ?::uuid returning id",
                row -> row.text("id"),
                id);
        for (var answer : List.of(ada.get(id), ada.apply(id), ada.discard(id))) {
            ProblemAnswer.of(answer, 404);
        }
        Importer.fresh().preview(ticked("topics/docker"));
        assertThat(sql.list("select id from progress_import where id = ?::uuid", row -> row.text("id"), id), empty());
    }

    @Test
    void the_oldest_ones_make_room_for_new_ones() {
        var ids = IntStream.range(0, 12)
                .mapToObj(i -> ada.preview(ticked("topics/docker")).getString("id"))
                .toList();
        assertThat(
                ids.stream().map(id -> ada.get(id).statusCode()).toList(),
                equalTo(List.of(404, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200)));
    }

    @Test
    void an_import_goes_with_its_learner() {
        var id = ada.preview(ticked("topics/docker")).getString("id");
        ada.learner().given().delete("/api/v1/me").then().statusCode(204);
        assertThat(
                sql.list(
                        "select item_id from progress_import_change where import_id = ?::uuid",
                        row -> row.text("item_id"),
                        id),
                empty());
    }

    @Test
    void nobody_imports_without_a_token() {
        var request = RestAssured.given().contentType("application/json").body("{}");
        ProblemAnswer.of(request.post(Importer.IMPORTS), 401);
        ProblemAnswer.of(RestAssured.get(Importer.IMPORTS + "/" + UUID.randomUUID()), 401);
        var gone = TestLearner.fresh();
        gone.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(
                new Importer(gone).send(MARKDOWN, ticked("topics/docker").getBytes(UTF_8)), 401);
    }
}
