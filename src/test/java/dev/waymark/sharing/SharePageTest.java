package dev.waymark.sharing;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.RawHttp;
import dev.waymark.Statements;
import dev.waymark.export.HostileTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that a share's link leads to where no frontend is configured. */
@QuarkusTest
class SharePageTest {

    private static final String MADE_UP = "A".repeat(48);

    /** All elements that the page is made of; no text may add another. */
    private static final List<String> ELEMENTS = List.of(
            "html", "head", "meta", "title", "link", "style", "body", "header", "main", "footer", "nav", "section",
            "h1", "h2", "h3", "p", "ol", "ul", "li", "a", "div", "span", "strong", "b", "em", "bdi", "code", "svg",
            "rect", "path", "circle");

    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z!?][^\\s>/]*)([^>]*)>");

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    private static String page(String token) {
        return get(Sharer.PAGE + token).then().statusCode(200).extract().asString();
    }

    private String named(String title, String name) {
        var own = ada.kept();
        ada.given()
                .body(Map.of("title", title))
                .patch("/api/v1/me/roadmaps/" + own)
                .then()
                .statusCode(200);
        ada.given().body(Map.of("displayName", name)).patch("/api/v1/me").then().statusCode(200);
        return Sharer.token(ada.put("named", "{\"roadmap\": \"%s\", \"showName\": true}".formatted(own)), 201);
    }

    @Test
    void a_link_leads_to_a_page_with_all_that_is_shared() {
        ada.mark("topics/docker", "DONE");
        ada.mark("topics/python", "LEARNING");
        var token = ada.shared("page");
        var html = page(token);
        var shared = get(Sharer.OPEN + token).jsonPath();
        assertThat(html, startsWith("<!doctype html>\n<html lang=\"en\">"));
        for (var part : List.of("title", "summary")) {
            assertThat(html, containsString(shared.getString(part)));
        }
        shared.getList("stages.title", String.class)
                .forEach(title -> assertThat(html, containsString(title.replace("&", "&amp;"))));
        int steps = shared.getList("stages.steps.flatten()").size();
        assertEquals(steps, html.split("<p class=\"name\"", -1).length - 1);
        assertEquals(1, html.split("<li class=\"done\">", -1).length - 1);
        assertEquals(1, html.split("<li class=\"learning\">", -1).length - 1);
        assertThat(
                html,
                containsString("1 of %d required steps done".formatted(shared.getInt("progress.required.total"))));
        assertThat(html, containsString(shared.getString("exports.pdf")));
    }

    @Test
    void a_preview_of_a_link_has_a_picture() {
        var token = ada.shared("preview");
        var html = page(token);
        for (var tag : List.of("og:title", "og:description", "og:url", "og:image", "og:image:alt", "og:site_name")) {
            assertThat(html, containsString("<meta property=\"" + tag + "\" content=\""));
        }
        assertThat(html, containsString("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
        var picture = Pattern.compile("og:image\" content=\"([^\"]+)\"").matcher(html);
        assertEquals(true, picture.find());
        get(picture.group(1)).then().statusCode(200).contentType("image/png");
    }

    @Test
    void a_page_runs_nothing_and_its_address_stays_between_its_readers() throws NoSuchAlgorithmException {
        var token = ada.shared("headers");
        var answer = get(Sharer.PAGE + token);
        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("ETag", startsWith("\""));
        var html = answer.asString();
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "default-src 'none'; img-src 'self' data:; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                answer.header("Content-Security-Policy"));
        assertThat(html, not(containsString(" style=")));
        assertThat(html, containsString("<meta name=\"robots\" content=\"noindex\">"));
        assertThat(html, containsString("<meta name=\"referrer\" content=\"no-referrer\">"));
    }

    @Test
    void a_page_changes_with_its_owners_progress() {
        var token = ada.shared("etag");
        var etag = get(Sharer.PAGE + token).header("ETag");
        given().header("If-None-Match", etag)
                .get(Sharer.PAGE + token)
                .then()
                .statusCode(304)
                .header("X-Robots-Tag", "noindex");
        given().head(Sharer.PAGE + token).then().statusCode(200).header("ETag", equalTo(etag));
        ada.mark("topics/docker", "DONE");
        assertNotEquals(etag, get(Sharer.PAGE + token).header("ETag"));
    }

    static Stream<String> hostile() {
        return Stream.concat(
                HostileTexts.ALL.stream()
                        .filter(text -> !text.isBlank() && text.length() <= 60)
                        .filter(text -> text.codePoints().allMatch(SharePageTest::canBeInATitle)),
                Stream.of(
                        "\"><script>alert(1)</script>",
                        "</title><script>alert(1)</script>",
                        "</style><img src=x onerror=alert(1)>",
                        "' onmouseover='alert(1)",
                        "%s %1$s %n %%",
                        "{title} {{title}} ${title} $1 \\"));
    }

    private static boolean canBeInATitle(int c) {
        return c >= ' '
                && c != 0xA0
                && !Character.isISOControl(c)
                && (c < 0xD800 || c > 0xDFFF)
                && (c & 0xFFFE) != 0xFFFE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void titles_and_names_are_texts_whatever_they_say(String text) {
        var html = page(named(text, text));
        var elements = ELEMENT.matcher(html.substring("<!doctype html>".length()));
        while (elements.find()) {
            assertThat(ELEMENTS.toString(), ELEMENTS.contains(elements.group(1)), equalTo(true));
            var unquoted = elements.group(2).replaceAll("\"[^\"]*\"", "");
            assertThat(unquoted, not(matchesPattern("(?s).*\\bon[a-z]+.*")));
        }
        assertThat(html, containsString("Shared by <bdi>"));
    }

    @Test
    void a_name_is_shown_only_if_its_owner_wants_it() {
        var token = named("Mine", "Grace");
        assertThat(page(token), containsString("Shared by <bdi>Grace</bdi>"));
        ada.share("named");
        ada.put("named", "{\"roadmap\": \"%s\"}".formatted(Sharer.ROADMAP))
                .then()
                .statusCode(200);
        assertThat(page(token), not(containsString("Grace")));
    }

    /** Whether the link was revoked is not said. */
    @Test
    void a_link_that_leads_nowhere_has_a_page_too() {
        var token = ada.shared("gone");
        ada.revoke("gone").then().statusCode(204);
        var gone = missing(token);
        assertEquals(gone.asString(), missing(MADE_UP).asString());
        assertEquals(gone.asString(), missing("x").asString());
        assertThat(gone.asString(), containsString("<h1>This link leads nowhere</h1>"));
    }

    private static Response missing(String token) {
        var answer = get(Sharer.PAGE + token);
        answer.then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        return answer;
    }

    @Test
    void what_was_made_up_is_not_even_looked_up() {
        assertThat(Statements.of(request -> request.get(Sharer.PAGE + MADE_UP)), hasSize(0));
    }

    @Test
    void a_page_takes_a_fixed_number_of_statements() {
        var token = ada.shared("statements");
        assertThat(
                Statements.of(request -> request.get(Sharer.PAGE + token).then().statusCode(200)), hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,application/xhtml+xml,*/*;q=0.8", "application/json", "image/png", "*/*"})
    void whoever_asks_gets_the_page(String accept) {
        given().header("Accept", accept)
                .get(Sharer.PAGE + ada.shared("accept"))
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?fbclid=IwAR0", "?utm_source=chat&utm_medium=social", "?fbclid=", "?ref", "?"})
    void what_others_add_to_a_link_is_ignored(String query) {
        assertEquals(200, RawHttp.get(Sharer.PAGE + ada.shared("added") + query).status());
    }
}
