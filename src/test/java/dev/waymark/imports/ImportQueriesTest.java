package dev.waymark.imports;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.export.CatalogueChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.markdown.MarkdownWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports by GraphQL: the same as by REST. */
@QuarkusTest
class ImportQueriesTest {

    private static final String PREVIEW =
            "{ id format createdAt expiresAt appliedAt changes { id kind slug title from to byTitle retiredAt }"
                    + " superseded { slug } unchanged unknown { key place text detail } furtherUnknown }";

    private Importer ada;

    @BeforeEach
    void sign_in() {
        ada = Importer.fresh();
    }

    private ValidatableResponse ask(Importer who, String document, Map<String, Object> variables) {
        return query(who.learner().given(), document, variables).statusCode(200);
    }

    private ValidatableResponse upload(String text) {
        return ask(
                ada, "mutation($text: String!) { importProgress(text: $text) " + PREVIEW + " }", Map.of("text", text));
    }

    private ValidatableResponse find(Importer who, String id) {
        return ask(who, "query($id: String!) { progressImport(id: $id) " + PREVIEW + " }", Map.of("id", id));
    }

    private ValidatableResponse apply(Importer who, String id) {
        return ask(
                who,
                "mutation($id: String!) { applyImport(id: $id) { results { id outcome problem { type } } cursor } }",
                Map.of("id", id));
    }

    private ValidatableResponse discard(Importer who, String id) {
        return ask(who, "mutation($id: String!) { discardImport(id: $id) { deletedId } }", Map.of("id", id));
    }

    @Test
    void a_text_is_read_looked_at_applied_and_discarded() {
        var preview = upload("- [x] A <!-- waymark:topics/docker PENDING -->\n- [x] B")
                .body("data.importProgress.format", equalTo("MARKDOWN"))
                .body("data.importProgress.changes.slug", contains("docker"))
                .body("data.importProgress.unknown.text", contains("[x] B"))
                .extract()
                .jsonPath();
        var id = preview.getString("data.importProgress.id");
        find(ada, id).body("data.progressImport", equalTo(preview.getMap("data.importProgress")));
        assertEquals(ada.get(id).path("changes[0].id"), preview.getString("data.importProgress.changes[0].id"));

        apply(ada, id).body("data.applyImport.results.outcome", contains("APPLIED"));
        apply(ada, id).body("data.applyImport.results.outcome", contains("DUPLICATE"));
        assertThat(ada.status("topics/docker"), equalTo("DONE"));

        discard(ada, id).body("data.discardImport.deletedId", equalTo(id));
        find(ada, id).body("data.progressImport", nullValue()).body("errors", nullValue());
    }

    @Test
    void what_goes_by_title_is_said() {
        upload("# Senior Backend Developer: Python/FastAPI, AWS and Microservices\n\n- [x] Python 3\n")
                .body("data.importProgress.changes.slug", contains("python"))
                .body("data.importProgress.changes.byTitle", contains(true));
        upload("- [x] Python 3 <!-- waymark:topics/python PENDING -->")
                .body("data.importProgress.changes.byTitle", contains(false));
    }

    @Test
    void the_markdown_of_the_curated_roadmap_is_short_enough() {
        upload(Exported.text(new MarkdownWriter(), CatalogueChecklist.of(Map.of())))
                .body("errors", nullValue())
                .body("data.importProgress.changes", empty());
    }

    @Test
    void what_is_wrong_has_the_same_names_as_in_rest() {
        upload("# No boxes").body("errors[0].extensions.code", equalTo("not-an-export"));
        upload("{}").body("errors[0].extensions.code", equalTo("not-an-export"));
        upload("%PDF-1.7").body("errors[0].extensions.code", equalTo("broken-pdf"));
        var id = UUID.randomUUID().toString();
        apply(ada, id).body("errors[0].extensions.code", equalTo("import-not-found"));
        discard(ada, id).body("errors[0].extensions.code", equalTo("import-not-found"));
    }

    @Test
    void another_learners_import_is_not_there() {
        var id = ada.preview("- [x] A <!-- waymark:topics/docker PENDING -->").getString("id");
        var bob = Importer.fresh();
        find(bob, id).body("data.progressImport", nullValue()).body("errors", nullValue());
        apply(bob, id).body("errors[0].extensions.code", equalTo("import-not-found"));
        discard(bob, id).body("errors[0].extensions.code", equalTo("import-not-found"));
        find(ada, id).body("data.progressImport.changes", hasSize(1));
    }

    @Test
    void nobody_imports_without_a_token() {
        query("{ progressImport(id: \"x\") { id } }")
                .body("data.progressImport", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void a_long_preview_takes_as_many_statements_as_a_short_one() {
        var file =
                TickedFile.of(ImportFormat.JSON, CatalogueChecklist.of(Map.of()), Set.copyOf(CatalogueChecklist.KEYS));
        var all = ada.preview(file.mediaType(), file.bytes());
        assertThat(all.getList("changes"), hasSize(CatalogueChecklist.KEYS.size()));
        var one = ada.preview("- [x] A <!-- waymark:topics/docker PENDING -->");
        assertEquals(statements(one.getString("id")), statements(all.getString("id")));
        assertThat(statements(all.getString("id")).size(), lessThan(6));
    }

    private List<String> statements(String id) {
        return Statements.of(request -> request.auth()
                .oauth2(ada.learner().accessToken())
                .get(Importer.IMPORTS + "/{id}", id)
                .then()
                .statusCode(200));
    }
}
