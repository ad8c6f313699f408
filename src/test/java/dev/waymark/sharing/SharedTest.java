package dev.waymark.sharing;

import static dev.waymark.sharing.Sharer.file;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.export.Fetched;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as everybody with the link sees them. */
@QuarkusTest
class SharedTest {

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    @Test
    void a_link_shows_how_far_its_owner_is() {
        ada.mark("topics/docker", "DONE");
        ada.mark("topics/python", "LEARNING");
        var token = ada.shared("link");
        var shared = get(Sharer.OPEN + token).then().statusCode(200).extract().jsonPath();
        assertEquals(Sharer.ROADMAP, shared.getString("roadmap"));
        assertThat(shared.get("displayName"), nullValue());
        assertEquals(1, shared.getInt("version"));
        ada.given().body("{}").put("/api/v1/me/enrolments/" + Sharer.ROADMAP);
        var mine = ada.given().get("/api/v1/me/enrolments/" + Sharer.ROADMAP).jsonPath();
        for (var requirement : List.of("required", "recommended", "optional")) {
            assertEquals(mine.getMap("progress." + requirement), shared.getMap("progress." + requirement), requirement);
        }
        assertTrue(shared.getInt("progress.required.done") > 0);
        assertThat(shared.getString("exports.svg"), containsString(token));
    }

    @Test
    void a_link_shows_every_step_with_its_owners_status() {
        ada.mark("topics/docker", "DONE");
        ada.mark("topics/python", "LEARNING");
        ada.mark("topics/redis", "SKIPPED");
        var shared = get(Sharer.OPEN + ada.shared("steps")).jsonPath();
        var roadmap = get("/api/v1/roadmaps/" + Sharer.ROADMAP).jsonPath();
        assertEquals(roadmap.getList("focusAreas"), shared.getList("focusAreas"));
        for (var member : List.of("slug", "position", "title", "summary", "level")) {
            assertEquals(roadmap.getList("stages." + member), shared.getList("stages." + member), member);
        }
        for (var member :
                List.of("kind", "slug", "title", "summary", "requirement", "group", "level", "hours", "url")) {
            var steps = "stages.steps.flatten()." + member;
            assertEquals(roadmap.getList(steps), shared.getList(steps), member);
        }
        var status = "stages.steps.flatten().find { it.slug == '%s' }.status";
        assertEquals("DONE", shared.getString(status.formatted("docker")));
        assertEquals("LEARNING", shared.getString(status.formatted("python")));
        assertEquals("SKIPPED", shared.getString(status.formatted("redis")));
        assertEquals("PENDING", shared.getString(status.formatted("fastapi-fundamentals")));
    }

    @Test
    void the_stages_of_a_link_add_up() {
        ada.mark("topics/docker", "DONE");
        ada.mark("topics/python", "LEARNING");
        var shared = get(Sharer.OPEN + ada.shared("sums")).jsonPath();
        for (var requirement : List.of("required", "recommended", "optional")) {
            for (var count : List.of("total", "done", "learning", "skipped")) {
                int sum = shared.getList("stages.%s.%s".formatted(requirement, count), Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertEquals(shared.getInt("progress.%s.%s".formatted(requirement, count)), sum, requirement);
            }
        }
    }

    /** When something was learned is its owner's, and so is why a step of their own roadmap is there. */
    @Test
    void a_link_shows_of_steps_only_what_a_page_needs() {
        ada.mark("topics/docker", "DONE");
        var own = ada.kept();
        for (var token : List.of(
                ada.shared("members"), Sharer.token(ada.put("own", "{\"roadmap\": \"%s\"}".formatted(own)), 201))) {
            var steps = get(Sharer.OPEN + token).jsonPath().<Map<String, Object>>getList("stages.steps.flatten()");
            var members = new TreeSet<String>();
            steps.forEach(step -> members.addAll(step.keySet()));
            members.removeAll(List.of(
                    "key",
                    "kind",
                    "slug",
                    "title",
                    "summary",
                    "requirement",
                    "group",
                    "level",
                    "hours",
                    "url",
                    "status"));
            assertEquals(Set.of(), members);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml, inline",
        "badge, image/svg+xml, inline",
        "png, image/png, inline",
        "markdown, text/markdown, attachment",
        "pdf, application/pdf, attachment",
        "csv, text/csv, attachment",
        "json, application/json, attachment",
        "notion, application/zip, attachment",
        "ics?startDate=2027-01-04, text/calendar, attachment"
    })
    void a_link_has_files_that_nobody_else_keeps(String format, String type, String disposition) {
        var answer = file(ada.shared("files"), format);
        answer.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", startsWith(disposition))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .header("ETag", startsWith("\""));
    }

    /** Nor in files, each of which has its own ways to say more than the page does. */
    @Test
    void files_do_not_tell_when_something_was_marked_and_why_it_is_there() {
        var own = ada.kept();
        for (var token : List.of(
                ada.shared("times"), Sharer.token(ada.put("own-times", "{\"roadmap\": \"%s\"}".formatted(own)), 201))) {
            var calendar = "ics?startDate=2027-01-04";
            var before = stamps(file(token, calendar).asString());
            ada.mark("topics/git", "LEARNING");
            assertEquals(before, stamps(file(token, calendar).asString()));
            for (var format : List.of("json", "csv", "markdown", calendar)) {
                assertThat(format, file(token, format).asString(), not(containsString("core of ")));
            }
        }
    }

    private static Set<String> stamps(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("DTSTAMP")).collect(Collectors.toSet());
    }

    @Test
    void pictures_run_nothing() {
        var token = ada.shared("pictures");
        for (var format : List.of("svg", "badge", "png")) {
            assertThat(
                    file(token, format).header("Content-Security-Policy"),
                    equalTo("default-src 'none'; style-src 'unsafe-inline'; sandbox"));
        }
    }

    @Test
    void a_file_changes_with_its_owners_progress_and_has_an_etag() {
        var token = ada.shared("etag");
        var before = file(token, "markdown");
        given().header("If-None-Match", before.header("ETag"))
                .get(Sharer.OPEN + token + "/exports/markdown")
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex");
        ada.mark("topics/docker", "DONE");
        var after = file(token, "markdown");
        assertNotEquals(before.header("ETag"), after.header("ETag"));
        assertThat(after.asString(), containsString("<!-- waymark:topics/docker DONE -->"));
        assertThat(before.asString(), containsString("<!-- waymark:topics/docker PENDING -->"));
    }

    @Test
    void a_revoked_link_ends_at_once_also_for_who_has_the_file() {
        var token = ada.shared("ended");
        var etag = file(token, "svg").header("ETag");
        ada.revoke("ended").then().statusCode(204);
        ProblemAnswer.of(given().header("If-None-Match", etag).get(Sharer.OPEN + token + "/exports/svg"), 404);
        var gone = get(Sharer.OPEN + token);
        assertEquals("/problems/share-not-found", ProblemAnswer.of(gone, 404).getString("type"));
        gone.then().header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SVG", "svg.svg", "x"})
    void other_formats_are_not_there_and_those_that_are_are_named(String format) {
        var problem = ProblemAnswer.of(file(ada.shared("formats"), format), 404);
        assertEquals("/problems/export-format-not-found", problem.getString("type"));
        assertThat(
                problem.getString("detail"),
                containsString("Available formats: markdown, pdf, notion, csv, json, ics, svg, badge, png."));
    }

    @Test
    void a_calendar_needs_its_first_day() {
        var token = ada.shared("calendar");
        assertThat(ProblemAnswer.of(file(token, "ics"), 400).getList("errors.pointer"), equalTo(List.of("/startDate")));
        assertThat(
                file(token, "ics?startDate=2027-01-04&hoursPerWeek=20").asString(),
                not(file(token, "ics?startDate=2027-01-04").asString()));
    }

    @Test
    void its_addresses_lead_to_its_files() {
        var token = ada.shared("addresses");
        var exports = get(Sharer.OPEN + token).jsonPath().<String, String>getMap("exports");
        assertEquals(9, exports.size());
        exports.values()
                .forEach(address -> get(address.substring(address.indexOf("/api/")) + "?startDate=2027-01-04")
                        .then()
                        .statusCode(200));
    }

    @Test
    void a_pdf_is_on_the_paper_that_is_asked_for() throws Exception {
        var address = Sharer.OPEN + ada.shared("paper") + "/exports/pdf?paper=";
        try (var letter = Loader.loadPDF(Fetched.get(address + "LETTER").bytes());
                var a4 = Loader.loadPDF(Fetched.get(address + "A4").bytes())) {
            assertEquals(612, letter.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(595, a4.getPage(0).getMediaBox().getWidth(), 1);
        }
        ProblemAnswer.of(get(address + "A5"), 400);
    }

    @Test
    void nothing_tells_who_its_owner_is_unless_they_want_it() {
        ada.given()
                .body("{\"text\": \"Nobody's business.\"}")
                .put("/api/v1/me/notes/topics/docker")
                .then()
                .statusCode(201);
        ada.given()
                .body("{\"displayName\": \"Ada of Nowhere\"}")
                .patch("/api/v1/me")
                .then()
                .statusCode(200);
        var token = ada.shared("nameless");
        for (var body : bodies(token)) {
            for (var secret : List.of(
                    "Ada of Nowhere", ada.learner().email(), ada.learner().id(), "Nobody's business")) {
                assertFalse(body.contains(secret), secret);
            }
        }
        ada.put("nameless", "{\"roadmap\": \"%s\", \"showName\": true}".formatted(Sharer.ROADMAP));
        get(Sharer.OPEN + token).then().body("displayName", equalTo("Ada of Nowhere"));
    }

    private static List<String> bodies(String token) {
        var bodies = new ArrayList<String>();
        for (var address : List.of(Sharer.OPEN, Sharer.PAGE)) {
            bodies.add(get(address + token).then().statusCode(200).extract().asString());
        }
        for (var format : List.of(
                "svg", "badge", "png", "markdown", "pdf", "csv", "json", "notion", "ics?startDate=2027-01-04")) {
            var answer = file(token, format).then().statusCode(200).extract().response();
            bodies.add(new String(answer.asByteArray(), StandardCharsets.ISO_8859_1) + answer.headers());
        }
        return bodies;
    }

    @Test
    void a_learners_own_roadmap_is_shown_without_its_id() {
        var own = ada.kept();
        var token = Sharer.token(ada.put("own", "{\"roadmap\": \"%s\"}".formatted(own)), 201);
        assertThat(get(Sharer.OPEN + token).jsonPath().get("roadmap"), nullValue());
        for (var body : bodies(token)) {
            assertThat(body, not(containsString(own)));
            assertThat(body, not(containsString("/me/")));
        }
        assertThat(file(token, "markdown").asString(), startsWith("# Mine alone"));
        assertThat(file(token, "pdf").header("Content-Disposition"), containsString("shared.pdf"));
    }

    @Test
    void a_link_ends_with_the_roadmap_and_with_the_owner() {
        var own = ada.kept();
        var one = Sharer.token(ada.put("own", "{\"roadmap\": \"%s\"}".formatted(own)), 201);
        var other = ada.shared("other");
        ada.given().delete("/api/v1/me/roadmaps/" + own).then().statusCode(204);
        ProblemAnswer.of(get(Sharer.OPEN + one), 404);
        ProblemAnswer.of(file(one, "svg"), 404);
        get(Sharer.OPEN + other).then().statusCode(200);
        ada.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(get(Sharer.OPEN + other), 404);
        ProblemAnswer.of(file(other, "svg"), 404);
    }

    @Test
    void a_long_roadmap_takes_as_many_statements_as_a_short_one() {
        var token = ada.shared("long");
        var own = ada.kept();
        ada.given()
                .body(Map.of(
                        "stages",
                        List.of(Map.of(
                                "title",
                                "Only",
                                "steps",
                                List.of(Map.of("kind", "TOPIC", "slug", "docker", "requirement", "REQUIRED"))))))
                .patch("/api/v1/me/roadmaps/" + own)
                .then()
                .statusCode(200);
        var brief = Sharer.token(ada.put("short", "{\"roadmap\": \"%s\"}".formatted(own)), 201);
        for (var path : List.of("", "/exports/svg", "/exports/markdown")) {
            assertEquals(
                    statements(brief + path).size(), statements(token + path).size(), path);
        }
        assertThat(statements(token).size(), equalTo(4));
    }

    private static List<String> statements(String path) {
        return Statements.of(request -> request.get(Sharer.OPEN + path).then().statusCode(200));
    }

    @Test
    void head_says_what_get_does() {
        var token = ada.shared("head");
        given().head(Sharer.OPEN + token + "/exports/svg")
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "private, no-cache");
    }
}
