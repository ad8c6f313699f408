package dev.waymark.export;

import static dev.waymark.export.Fetched.CURATED;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.imports.PdfFile;
import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of curated roadmaps. What holds of an answer that is computed, holds of one that was kept ready. */
@QuarkusTest
class RoadmapExportTest {

    private static final String NAME = "senior-backend-python-aws-microservices.";

    static Stream<String> formats() {
        return Fetched.FORMATS.stream();
    }

    /** The first answer of an address is computed, the second one kept. */
    private static List<Fetched> twice(String method, String address, String... headers) {
        var fresh = Http.fresh(address);
        return List.of(Fetched.request(method, fresh, headers), Fetched.request(method, fresh, headers));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    markdown,                 text/markdown;charset=UTF-8,    attachment, md,        '# '
                    pdf,                      application/pdf,                attachment, pdf,       %PDF-1.
                    notion,                   application/zip,                attachment, zip,       PK
                    csv,                      text/csv;charset=UTF-8,         attachment, csv,       \ufeffNumber
                    json,                     application/json;charset=UTF-8, attachment, json,      {
                    ics?startDate=2027-01-04, text/calendar;charset=UTF-8,    attachment, ics,       BEGIN:VCALENDAR
                    svg,                      image/svg+xml;charset=UTF-8,    inline,     svg,       <svg
                    badge,                    image/svg+xml;charset=UTF-8,    inline,     badge.svg, <svg
                    png,                      image/png,                      inline,     png,       \ufffdPNG
                    """)
    void every_format_is_a_file(String format, String mediaType, String disposition, String extension, String start) {
        for (var answer : twice("GET", CURATED + format)) {
            answer.expect(200);
            assertEquals(mediaType, answer.header("Content-Type"));
            assertEquals(
                    "%s; filename=\"%s\"".formatted(disposition, NAME + extension),
                    answer.header("Content-Disposition"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertThat(answer.text(), startsWith(start));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void it_has_a_strong_etag_and_may_be_cached(String format) {
        var answers = twice("GET", CURATED + format);
        for (var answer : answers) {
            assertThat(answer.header("ETag"), matchesPattern("\"[^\"]+\""));
            assertEquals("public, no-cache", answer.header("Cache-Control"));
            assertEquals("Accept-Encoding", answer.header("Vary"));
            assertEquals(String.valueOf(answer.bytes().length), answer.header("Content-Length"));
        }
        assertArrayEquals(answers.getFirst().bytes(), answers.getLast().bytes());
        assertEquals(
                answers.getFirst().answer().headers().map(),
                answers.getLast().answer().headers().map());
        for (var method : List.of("GET", "HEAD")) {
            for (var known : List.of(
                    answers.getFirst().header("ETag"), "W/" + answers.getFirst().header("ETag"))) {
                for (var answer : twice(method, CURATED + format, "If-None-Match", known)) {
                    answer.expect(304);
                    assertEquals(answers.getFirst().header("ETag"), answer.header("ETag"));
                    assertEquals(0, answer.bytes().length);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void it_is_written_to_the_same_bytes_again(String format) {
        var fresh = Fetched.get(Http.fresh(CURATED + format));
        var again = Fetched.get(Http.fresh(CURATED + format));
        assertArrayEquals(fresh.bytes(), again.bytes());
        assertEquals(fresh.header("ETag"), again.header("ETag"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void compressed_it_is_the_same_under_an_etag_of_its_own(String format) {
        var plain = Fetched.get(CURATED + format);
        for (var answer : twice("GET", CURATED + format, "Accept-Encoding", "gzip")) {
            assertEquals("gzip", answer.header("Content-Encoding"));
            assertArrayEquals(plain.bytes(), answer.unzipped());
            assertNotEquals(plain.header("ETag"), answer.header("ETag"));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void head_tells_what_get_would(String format) {
        var get = Fetched.get(CURATED + format).answer().headers().map();
        for (var head : twice("HEAD", CURATED + format)) {
            head.expect(200);
            assertEquals(0, head.bytes().length);
            assertEquals(get, head.answer().headers().map());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "badge", "png"})
    void a_picture_can_do_nothing_but_be_seen(String format) {
        for (var answer : twice("GET", CURATED + format)) {
            assertEquals(
                    "default-src 'none'; style-src 'unsafe-inline'; sandbox", answer.header("Content-Security-Policy"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "badge"})
    void a_drawing_follows_the_readers_setting_unless_told(String format) {
        var own = "prefers-color-scheme";
        assertThat(Fetched.get(CURATED + format).text(), containsString(own));
        assertArrayEquals(
                Fetched.get(CURATED + format).bytes(),
                Fetched.get(CURATED + format + "?theme=auto").bytes());
        var light = Fetched.get(CURATED + format + "?theme=light").expect(200).text();
        var dark = Fetched.get(CURATED + format + "?theme=dark").expect(200).text();
        assertThat(light, not(containsString(own)));
        assertThat(dark, not(containsString(own)));
        assertNotEquals(light, dark);
    }

    @Test
    void a_picture_of_pixels_is_light_unless_told() throws IOException {
        var light = Fetched.get(CURATED + "png").bytes();
        assertArrayEquals(light, Fetched.get(CURATED + "png?theme=light").bytes());
        assertEquals(0xFFFFFFFF, corner(light));
        assertEquals(0xFF0E151C, corner(Fetched.get(CURATED + "png?theme=dark").bytes()));
    }

    private static int corner(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0);
    }

    @Test
    void the_latest_version_is_exported_unless_told() {
        assertArrayEquals(
                Fetched.get(CURATED + "json").bytes(),
                Fetched.get(CURATED + "json?version=1").bytes());
    }

    @Test
    void all_steps_are_there_and_know_what_they_build_on() {
        var roadmap =
                get("/api/v1/roadmaps/senior-backend-python-aws-microservices").jsonPath();
        var json = Fetched.get(CURATED + "json").json();
        assertEquals(roadmap.getList("stages.steps.flatten().slug"), json.getList("stages.steps.flatten().slug"));
        var resources = "stages.steps.flatten().findAll { it.resources }.resources.slug";
        assertEquals(roadmap.getList(resources), json.getList(resources));
        assertThat(
                json.getList("stages.steps.flatten().find { it.slug == 'python-typing' }.needs"),
                contains("topics/python"));
        assertEquals(roadmap.getString("version.hash"), json.getString("hash"));
        assertEquals("/api/v1/roadmaps/senior-backend-python-aws-microservices/versions/1", json.getString("address"));
    }

    @Test
    void the_schema_is_served_where_the_file_says() {
        var path = "/schemas/checklist-1.json";
        var schema = Fetched.get(path).expect(200);
        assertEquals("application/schema+json", schema.header("Content-Type"));
        var id = Fetched.get(CURATED + "json").json().getString("'$schema'");
        assertEquals(id, schema.json().getString("'$id'"));
        assertThat(id, endsWith(path));
        Fetched.get(path, "If-None-Match", schema.header("ETag")).expect(304);
        var compressed = Fetched.get(path, "Accept-Encoding", "gzip");
        assertEquals("gzip", compressed.header("Content-Encoding"));
        assertArrayEquals(schema.bytes(), compressed.unzipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "PDF", "pdf.exe", "markdown%20"})
    void an_unknown_format_is_a_problem_that_names_the_formats(String format) {
        var problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get(CURATED + format), 404);
        assertEquals("/problems/export-format-not-found", problem.getString("type"));
        assertThat(
                problem.getString("detail"), containsString("markdown, pdf, notion, csv, json, ics, svg, badge, png"));
    }

    @Test
    void a_version_or_a_roadmap_that_is_not_there_is_a_problem() {
        for (var version : List.of("2", "0", "-1")) {
            var problem = ProblemAnswer.of(get(CURATED + "csv?version=" + version), 404);
            assertEquals("/problems/version-not-found", problem.getString("type"));
        }
        var problem = ProblemAnswer.of(get("/api/v1/roadmaps/nowhere/exports/csv"), 404);
        assertEquals("/problems/roadmap-not-found", problem.getString("type"));
    }

    @Test
    void a_calendar_without_a_first_day_is_invalid_input() {
        assertThat(ProblemAnswer.of(get(CURATED + "ics"), 400).getList("errors.pointer"), contains("/startDate"));
    }

    @ParameterizedTest
    @CsvSource({
        "version=one, /version",
        "version=99999999999, /version",
        "version=, /version",
        "progress=theirs, /progress",
        "progress=, /progress",
        "paper=A3, /paper",
        "paper=a4, /paper",
        "theme=blue, /theme",
        "theme=DARK, /theme",
        "theme=, /theme",
        "startDate=tomorrow, /startDate",
        "startDate=2027-02-30, /startDate",
        "startDate=1999-12-31, /startDate",
        "startDate=%2B99999-01-01, /startDate",
        "hoursPerWeek=0, /hoursPerWeek",
        "hoursPerWeek=169, /hoursPerWeek",
        "hoursPerWeek=many, /hoursPerWeek"
    })
    void what_cannot_be_meant_is_refused_by_every_format(String parameter, String pointer) {
        for (var format : Fetched.FORMATS) {
            if (parameter.startsWith("startDate") && format.contains("startDate")) {
                continue;
            }
            var answer = given().urlEncodingEnabled(false).get(Fetched.with(CURATED + format, parameter));
            assertThat(ProblemAnswer.of(answer, 400).getList("errors.pointer"), contains(pointer));
        }
    }

    @Test
    void what_means_nothing_to_a_format_changes_nothing() {
        assertArrayEquals(
                Fetched.get(CURATED + "csv").bytes(),
                Fetched.get(CURATED + "csv?paper=LETTER&theme=dark&startDate=2027-01-04&hoursPerWeek=7")
                        .bytes());
    }

    @Test
    void exports_are_only_read() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            ProblemAnswer.of(given().request(method, CURATED + "csv"), 405);
        }
    }

    @Test
    void paper_is_what_it_is_said_to_be() {
        assertEquals(595, width("pdf"));
        assertEquals(595, width("pdf?paper=A4"));
        assertEquals(612, width("pdf?paper=LETTER"));
    }

    private static int width(String format) {
        return new PdfFile(Fetched.get(CURATED + format).bytes())
                .look(document -> Math.round(document.getPage(0).getMediaBox().getWidth()));
    }
}
