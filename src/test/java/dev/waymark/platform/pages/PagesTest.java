package dev.waymark.platform.pages;

import static dev.waymark.platform.http.Http.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.platform.http.Http;
import dev.waymark.platform.openapi.ShownProblem;
import dev.waymark.platform.secret.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who opens the server's address, or that of a problem type, in a browser. */
@QuarkusTest
class PagesTest {

    /** As Chromium and Firefox send it. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems/topic-not-found", "/problems/too-costly"})
    void a_browser_gets_a_page_and_everybody_else_json(String address) {
        var page = open(address);
        assertEquals(200, page.statusCode());
        assertEquals("text/html;charset=UTF-8", header(page, "Content-Type"));
        assertThat(text(page), startsWith("<!doctype html>\n<html lang=\"en\">"));
        assertThat(text(page), not(containsString("{{")));

        for (var accept : List.of("*/*", "application/json", "application/json, text/html;q=0.5", "image/png", "")) {
            var data = Http.get(address, "Accept", accept);
            assertEquals(200, data.statusCode());
            assertEquals("application/json;charset=UTF-8", header(data, "Content-Type"), accept);
            assertThat(JsonPath.from(text(data)).getMap("$"), not(anEmptyMap()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems/invalid-input"})
    void a_page_is_checked_before_it_is_sent_again(String address) {
        for (var accept : List.of(BROWSER, "application/json")) {
            var first = Http.get(address, "Accept", accept);
            assertEquals("public, no-cache", header(first, "Cache-Control"));
            assertEquals("Accept, Accept-Encoding", header(first, "Vary"));
            var again = Http.get(address, "Accept", accept, "If-None-Match", header(first, "ETag"));
            assertEquals(304, again.statusCode());
            assertEquals(0, again.body().length);

            var head = Http.request("HEAD", address, "Accept", accept);
            assertEquals(200, head.statusCode());
            assertEquals(first.headers().map(), head.headers().map());

            var packed = Http.get(address, "Accept", accept, "Accept-Encoding", "gzip");
            assertEquals("gzip", header(packed, "Content-Encoding"));
            assertEquals(text(first), new String(Http.unzipped(packed.body()), UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void a_page_is_only_read(String method) {
        for (var address : List.of("/", "/problems", "/problems/invalid-input")) {
            var answer = Http.request(method, address);
            assertEquals(405, answer.statusCode());
            assertEquals("GET, HEAD", header(answer, "Allow"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/problems/nothing",
                "/problems/",
                "/problems/invalid-input/",
                "/problems/Invalid-Input",
                "/problems/a/b"
            })
    void what_explains_no_problem_is_one(String address) {
        var problem = ProblemAnswer.of(RawHttp.get(address), 404);
        assertEquals("/problems/not-found", problem.getString("type"));
    }

    @Test
    void the_start_page_says_what_runs() {
        var data = JsonPath.from(text(Http.get("/")));
        assertEquals("Waymark", data.getString("name"));
        assertThat(data.getString("version"), is(not("")));
        assertThat(text(open("/")), containsString("Waymark " + data.getString("version")));
        for (var path : data.getMap("links", String.class, String.class).values()) {
            if (!path.equals("/api/v1") && !path.equals("/graphql")) {
                assertEquals(200, Http.get(path).statusCode(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems/topic-not-found"})
    void every_link_of_a_page_is_relative_and_leads_somewhere(String address) {
        var links = LINK.matcher(text(open(address)))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links.size(), greaterThan(1));
        for (var link : links) {
            if (!link.startsWith("data:image/svg+xml,")) {
                assertThat("it keeps a proxy's prefix", link, startsWith("."));
                var target = URI.create("http://localhost" + address).resolve(link.replace("&amp;", "&"));
                assertEquals(
                        200,
                        open(target.toString().substring("http://localhost".length()))
                                .statusCode(),
                        link);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems/topic-not-found"})
    void a_page_needs_nothing_from_elsewhere_and_may_run_nothing(String address) {
        var page = open(address);
        var style =
                STYLE.matcher(text(page)).results().findFirst().orElseThrow().group(1);
        var hash = Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(UTF_8)));
        assertEquals(
                "default-src 'none'; img-src 'self' data:; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                header(page, "Content-Security-Policy"));
        for (var other : List.of("<script", "style=", "onclick", "src=", "@import", "url(", "//cdn")) {
            assertThat(text(page), not(containsString(other)));
        }
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    }

    @Test
    void every_problem_type_is_explained_at_its_address() {
        var listed = JsonPath.from(text(Http.get("/problems"))).getList("items.type");
        assertEquals(
                ShownProblem.load().values().stream().map(ShownProblem::type).toList(), listed);
        for (var problem : ShownProblem.load().values()) {
            var data = JsonPath.from(text(Http.get(problem.type())));
            assertEquals(problem.type(), data.getString("type"));
            assertEquals(problem.title(), data.getString("title"));
            assertThat(data.getString("meaning").length(), greaterThan(20));
            assertThat(text(open(problem.type())), containsString("<code>" + problem.code() + "</code>"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/topics/dokcer, 404",
        "/api/v1/topics?limit=1000, 400",
        "/api/v1/me, 401",
        "/nowhere, 404",
        "/api/v1/topics/a%2Fb, 400"
    })
    void the_type_of_an_error_leads_to_its_explanation(String address, int status) {
        var problem = ProblemAnswer.of(RawHttp.get(address), status);
        var explained = JsonPath.from(text(Http.get(problem.getString("type"))));
        assertEquals(problem.getString("title"), explained.getString("title"));
        assertEquals(status, explained.getInt("status"));
    }

    @Test
    void what_a_page_shows_is_escaped() {
        var page = text(open("/problems/topic-not-found"));
        assertThat(page, containsString("There is no topic \\&quot;dokcer\\&quot;."));
        assertThat(
                Pattern.compile("&(?!amp;|lt;|gt;|quot;|#39;)")
                        .matcher(page)
                        .results()
                        .toList(),
                is(empty()));
        assertTrue(page.contains("<main>") && page.contains("<header>") && page.contains("<footer>"));
    }

    private static HttpResponse<byte[]> open(String address) {
        return Http.get(address, "Accept", BROWSER);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }
}
