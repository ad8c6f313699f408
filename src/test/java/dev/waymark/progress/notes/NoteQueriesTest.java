package dev.waymark.progress.notes;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoteQueriesTest {

    private static final String WRITE = """
            mutation($text: String, $links: [NoteLinkInput!], $if: String) {
                writeNote(kind: TOPIC, slug: "docker", text: $text, links: $links, ifRevision: $if) {
                    id revision kind slug title text html writtenAt links {title url} item {slug}
                }
            }
            """;

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void a_note_is_written_read_and_deleted() {
        var links = List.of(Map.of("title", "The talk", "url", "https://example.org/talk"));
        write(Map.of("text", "*x*", "links", links))
                .body("errors", nullValue())
                .body("data.writeNote.title", equalTo("Docker"))
                .body("data.writeNote.html", equalTo("<p><em>x</em></p>\n"))
                .body("data.writeNote.links", equalTo(links))
                .body("data.writeNote.item.slug", equalTo("docker"))
                .body("data.writeNote.writtenAt", notNullValue());
        ask("{topic(slug: \"docker\") {myNote {text}} other: topic(slug: \"kubernetes\") {myNote {text}}}")
                .body("data.topic.myNote.text", equalTo("*x*"))
                .body("data.other.myNote", nullValue());
        ask("{me {notes(kind: TOPIC) {totalCount nodes {slug html} edges {cursor}}}}")
                .body("data.me.notes.totalCount", equalTo(1))
                .body("data.me.notes.nodes[0].slug", equalTo("docker"));
        ask("mutation {deleteNote(kind: TOPIC, slug: \"docker\") {deletedId item {slug myNote {text}}}}")
                .body("data.deleteNote.deletedId", startsWith("Note:"))
                .body("data.deleteNote.item.slug", equalTo("docker"))
                .body("data.deleteNote.item.myNote", nullValue());
        ask("mutation {deleteNote(kind: TOPIC, slug: \"docker\") {deletedId}}")
                .body("errors[0].extensions.code", equalTo("note-not-found"));
    }

    @Test
    void a_write_that_is_meant_for_another_revision_is_refused() {
        write(Map.of("text", "x", "if", "made-up")).body("errors[0].extensions.code", equalTo("precondition-failed"));
        String first = write(Map.of("text", "first")).extract().path("data.writeNote.revision");
        write(Map.of("text", "second", "if", first)).body("data.writeNote.text", equalTo("second"));
        write(Map.of("text", "third", "if", first)).body("errors[0].extensions.code", equalTo("precondition-failed"));
        ask("mutation {deleteNote(kind: TOPIC, slug: \"docker\", ifRevision: \"%s\") {deletedId}}".formatted(first))
                .body("errors[0].extensions.code", equalTo("precondition-failed"));
    }

    @Test
    void the_same_is_refused_as_in_rest() {
        write(Map.of("text", "<script>"))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/text"));
        write(Map.of()).body("errors[0].extensions.code", equalTo("invalid-input"));
        write(Map.of("links", List.of(Map.of("title", "x", "url", "javascript:x"))))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/links/0/url"));
        var nothing = new HashMap<String, Object>();
        nothing.put("text", null);
        write(nothing).body("errors[0].extensions.code", equalTo("invalid-input"));
        write(Map.of("links", Arrays.asList((Object) null))).body("data.writeNote", nullValue());
        ask("mutation {writeNote(kind: TOPIC, slug: \"dokcer\", text: \"x\") {text}}")
                .body("errors[0].extensions.code", equalTo("topic-not-found"));
        query(WRITE, Map.of("text", "x")).body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @Test
    void a_note_is_found_by_its_id_by_its_owner_alone() {
        String id = write(Map.of("text", "secret")).extract().path("data.writeNote.id");
        var node = "query($id: ID!) {node(id: $id) {id ... on Note {text}}}";
        query(ada.given(), node, Map.of("id", id)).body("data.node.text", equalTo("secret"));
        query(TestLearner.fresh().given(), node, Map.of("id", id)).body("data.node", nullValue());
        query(node, Map.of("id", id)).body("data.node", nullValue());
    }

    @Test
    void notes_of_a_list_are_one_statement() {
        write(Map.of("text", "x"));
        var none = Statements.of(request ->
                query(request.auth().oauth2(ada.accessToken()), "{topics(first: 50) {nodes {slug}}}", Map.of()));
        var notes = Statements.of(request -> query(
                        request.auth().oauth2(ada.accessToken()),
                        "{topics(first: 50) {nodes {slug myNote {text html}}}}",
                        Map.of())
                .body("errors", nullValue()));
        assertThat(notes, hasSize(lessThanOrEqualTo(none.size() + 1)));
    }

    private ValidatableResponse write(Map<String, Object> variables) {
        return query(ada.given(), WRITE, variables);
    }

    private ValidatableResponse ask(String document) {
        return query(ada.given(), document, Map.of());
    }
}
