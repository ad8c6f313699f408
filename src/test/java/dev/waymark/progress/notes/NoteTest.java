package dev.waymark.progress.notes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NoteTest {

    private static final String DOCKER = "/api/v1/me/notes/topics/docker";

    @Inject
    DataSource database;

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void what_is_written_is_there() {
        var written = write(
                DOCKER,
                Map.of(
                        "text",
                        "Layers are **cached**.\r\n",
                        "links",
                        List.of(link("The talk", "https://example.org/talk?x=1#y"))));
        written.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("kind", equalTo("TOPIC"))
                .body("slug", equalTo("docker"))
                .body("title", equalTo("Docker"))
                .body("text", equalTo("Layers are **cached**.\r\n"))
                .body("html", equalTo("<p>Layers are <strong>cached</strong>.</p>\n"))
                .body("links", equalTo(List.of(link("The talk", "https://example.org/talk?x=1#y"))))
                .body("writtenAt", notNullValue())
                .body("id", nullValue())
                .body("revision", nullValue());

        var read = ada.given().get(DOCKER);
        assertEquals(written.asString(), read.asString());
        assertEquals(written.header("ETag"), read.header("ETag"));
        ada.given()
                .header("If-None-Match", read.header("ETag"))
                .get(DOCKER)
                .then()
                .statusCode(304);
    }

    @Test
    void a_note_is_written_in_place_of_the_one_before() {
        write(DOCKER, "first").then().statusCode(201).header("Location", endsWith(DOCKER));
        write(DOCKER, Map.of("links", List.of(link("Only this", "http://localhost:8080"))))
                .then()
                .statusCode(200)
                .body("text", equalTo(""))
                .body("html", equalTo(""))
                .body("links", hasSize(1));
        write(DOCKER, "third").then().statusCode(200).body("links", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "topics, docker",
        "resources, fastapi-docs",
        "projects, http-server-on-sockets",
        "certifications, aws-certified-solutions-architect-associate"
    })
    void every_kind_of_item_can_have_a_note(String kind, String slug) {
        write("/api/v1/me/notes/" + kind + "/" + slug, "x")
                .then()
                .statusCode(201)
                .body("slug", equalTo(slug));
    }

    @Test
    void a_deleted_note_is_gone_and_may_be_written_anew() {
        write(DOCKER, "x");
        ada.given().delete(DOCKER).then().statusCode(204);
        assertEquals(
                "/problems/note-not-found",
                ProblemAnswer.of(ada.given().get(DOCKER), 404).getString("type"));
        assertEquals(
                "/problems/note-not-found",
                ProblemAnswer.of(ada.given().delete(DOCKER), 404).getString("type"));
        write(DOCKER, "x").then().statusCode(201);
    }

    @Test
    void a_write_that_is_meant_for_another_note_is_refused() {
        ProblemAnswer.of(writeIf("*", "x"), 412);
        var first = write(DOCKER, "first").header("ETag");
        var second = writeIf(first, "second");
        assertEquals(200, second.statusCode());
        assertNotEquals(first, second.header("ETag"));
        ProblemAnswer.of(writeIf(first, "third"), 412);
        ProblemAnswer.of(writeIf("W/" + second.header("ETag"), "third"), 412);
        ProblemAnswer.of(ada.given().header("If-Match", first).delete(DOCKER), 412);
        ada.given().get(DOCKER).then().body("text", equalTo("second"));
        ada.given()
                .header("If-Match", second.header("ETag"))
                .delete(DOCKER)
                .then()
                .statusCode(204);
    }

    @Test
    void of_two_who_change_the_same_note_one_is_refused() throws InterruptedException {
        var etag = write(DOCKER, "first").header("ETag");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> change = () -> writeIf(etag, "by " + System.nanoTime());
            var statuses = threads.invokeAll(Collections.nCopies(8, change)).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
            assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
        }
    }

    @Test
    void a_note_is_one_statement_to_write() {
        write(DOCKER, "x");
        var statements =
                Statements.of(request -> put(request.auth().oauth2(ada.accessToken()), DOCKER, Map.of("text", "y")));
        assertThat(statements, hasSize(1));
    }

    @Test
    void notes_are_listed_by_page_and_kind_without_html() {
        write(DOCKER, "a");
        write("/api/v1/me/notes/topics/kubernetes", "b");
        write("/api/v1/me/notes/resources/fastapi-docs", "c");

        var first =
                ada.given().get("/api/v1/me/notes?limit=2&count=true").then().statusCode(200);
        first.body("items", hasSize(2)).body("page.total", equalTo(3)).body("items[0].html", nullValue());
        ada.given()
                .get("/api/v1/me/notes?limit=2&after=" + first.extract().path("page.next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        ada.given()
                .get("/api/v1/me/notes?kind=RESOURCE")
                .then()
                .body("items.slug", equalTo(List.of("fastapi-docs")))
                .body("items[0].text", equalTo("c"));
        ProblemAnswer.of(ada.given().get("/api/v1/me/notes?kind=BOOK"), 400);
        assertThat(
                Statements.of(request -> request.auth()
                        .oauth2(ada.accessToken())
                        .get("/api/v1/me/notes")
                        .then()
                        .statusCode(200)),
                hasSize(1));
    }

    @Test
    void an_unknown_item_is_a_problem() {
        assertEquals(
                "/problems/topic-not-found",
                ProblemAnswer.of(write("/api/v1/me/notes/topics/dokcer", "x"), 404)
                        .getString("type"));
        ProblemAnswer.of(ada.given().get("/api/v1/me/notes/topics/dokcer"), 404);
        ProblemAnswer.of(ada.given().delete("/api/v1/me/notes/topics/dokcer"), 404);
        ProblemAnswer.of(write("/api/v1/me/notes/projects/docker", "x"), 404);
        ProblemAnswer.of(write("/api/v1/me/notes/books/docker", "x"), 404);
    }

    @Test
    void nobody_has_no_notes_and_nobody_sees_those_of_another() {
        write(DOCKER, "secret");
        ProblemAnswer.of(RestAssured.given().get(DOCKER), 401);
        ProblemAnswer.of(put(RestAssured.given(), DOCKER, Map.of("text", "x")), 401);
        var bob = TestLearner.fresh();
        ProblemAnswer.of(bob.given().get(DOCKER), 404);
        ProblemAnswer.of(bob.given().delete(DOCKER), 404);
        bob.given().get("/api/v1/me/notes").then().body("items", hasSize(0));
        put(bob.given(), DOCKER, Map.of("text", "bob's")).then().statusCode(201);
        ada.given().get(DOCKER).then().body("text", equalTo("secret"));
    }

    @Test
    void a_deleted_learner_writes_nothing() {
        write(DOCKER, "x");
        ada.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(write(DOCKER, "y"), 401);
    }

    /** As another replica deletes: this one still knows the learner. */
    @Test
    void a_learner_who_was_deleted_elsewhere_writes_nothing() throws SQLException {
        ada.given().get(DOCKER);
        try (var connection = database.getConnection();
                var deletion = connection.prepareStatement("delete from learner where id = ?")) {
            deletion.setLong(1, Long.parseLong(ada.id().substring(ada.id().indexOf(':') + 1)));
            assertEquals(1, deletion.executeUpdate());
        }
        ProblemAnswer.of(write(DOCKER, "x"), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":null}",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n\\t\"}",
                "{\"text\":\"\",\"links\":[]}",
                "{\"text\":1}",
                "{\"text\":[\"x\"]}",
                "{\"text\":{\"x\":1}}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"x\",\"html\":\"x\"}",
                "{\"text\":\"x\",\"text\":\"y\"}",
                "{\"text\":\"x\"} y",
                "{\"text\":\"x\"",
                "{\"text\":\"x\",\"links\":\"https://example.org\"}",
                "{\"text\":\"x\",\"links\":[null]}",
                "{\"text\":\"x\",\"links\":[\"https://example.org\"]}",
                "{\"text\":\"x\",\"links\":[{}]}",
                "{\"text\":\"x\",\"links\":[{\"title\":\"x\"}]}",
                "{\"text\":\"x\",\"links\":[{\"title\":\"x\",\"url\":7}]}",
                "{\"text\":\"x\",\"links\":[{\"title\":\"x\",\"url\":\"https://example.org\",\"rel\":\"me\"}]}",
                "[]",
                "null",
                "\"x\"",
                ""
            })
    void what_is_no_note_changes_nothing(String body) {
        ProblemAnswer.of(ada.given().contentType("application/json").body(body).put(DOCKER), 400);
        ProblemAnswer.of(ada.given().get(DOCKER), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/talk",
                "//example.org",
                "https:",
                "https://",
                "https:///talk",
                "https://:443/",
                "https:example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html,x",
                "https://user@example.org",
                "https://user:password@example.org",
                "https://exa mple.org",
                "https://example.org/\nx",
                " https://example.org",
                "https://example.org/%zz"
            })
    void what_is_no_web_address_is_no_link(String url) {
        var problem = ProblemAnswer.of(write(DOCKER, Map.of("links", List.of(link("x", url)))), 400);
        assertThat(problem.getList("errors.pointer"), equalTo(List.of("/links/0/url")));
    }

    @Test
    void sizes_are_limited_and_count_characters() {
        write(DOCKER, "😀".repeat(20_000)).then().statusCode(201);
        assertEquals("/text", refused(Map.of("text", "x".repeat(20_001))));
        assertEquals("/text", refused(Map.of("text", "x".repeat(500_000))));
        // Only announced: the server does not wait for its end.
        ProblemAnswer.of(
                RawHttp.request(
                        "PUT",
                        DOCKER,
                        "Authorization: Bearer " + ada.accessToken(),
                        "Content-Type: application/json",
                        "Content-Length: " + ((1 << 20) + 1)),
                413);

        write(DOCKER, Map.of("links", links(20))).then().statusCode(200);
        assertEquals("/links", refused(Map.of("links", links(21))));
        assertEquals("/links/0/title", refused(Map.of("links", List.of(link("x".repeat(201), "https://a.example")))));
        assertEquals("/links/0/title", refused(Map.of("links", List.of(link("a\nb", "https://a.example")))));
        assertEquals("/links/0/title", refused(Map.of("links", List.of(link(" ", "https://a.example")))));
        assertEquals(
                "/links/0/url", refused(Map.of("links", List.of(link("x", "https://a.example/" + "x".repeat(2_000))))));
        ada.given().get(DOCKER).then().body("links", hasSize(20));
    }

    @Test
    void every_mistake_is_told_at_once_and_each_once() {
        var problem = ProblemAnswer.of(
                write(DOCKER, Map.of("text", "a\n\n<b>c</b>", "links", List.of(link("", "x"), link("y", "y")))), 400);
        assertThat(
                problem.getList("errors.pointer"),
                equalTo(List.of("/text", "/links/0/title", "/links/0/url", "/links/1/url")));
        assertThat(problem.getList("errors.detail"), hasItem(containsString("HTML, as in line 3")));
        assertThat(problem.getString("detail"), not(containsString("<b>")));
    }

    private String refused(Map<String, ?> note) {
        return ProblemAnswer.of(write(DOCKER, note), 400).getString("errors[0].pointer");
    }

    private Response write(String item, String text) {
        return write(item, Map.of("text", text));
    }

    private Response write(String item, Map<String, ?> note) {
        return put(ada.given(), item, note);
    }

    private Response writeIf(String etag, String text) {
        return put(ada.given().header("If-Match", etag), DOCKER, Map.of("text", text));
    }

    private Response put(RequestSpecification request, String item, Map<String, ?> note) {
        return request.contentType("application/json").body(note).put(item);
    }

    private static Map<String, String> link(String title, String url) {
        return Map.of("title", title, "url", url);
    }

    private static List<Map<String, String>> links(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> link("link " + i, "https://example.org/" + i))
                .toList();
    }
}
