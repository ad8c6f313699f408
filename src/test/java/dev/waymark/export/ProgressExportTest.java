package dev.waymark.export;

import static dev.waymark.export.Fetched.CURATED;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports that show how far a learner is: {@code progress=mine}. */
@QuarkusTest
class ProgressExportTest {

    private Exporter ada;

    @BeforeEach
    void somebody() {
        ada = Exporter.fresh();
        ada.mark("topics/python", "DONE");
        ada.mark("topics/docker", "LEARNING");
        ada.mark("topics/redis", "SKIPPED");
    }

    private static String mine(String format) {
        return CURATED + Fetched.with(format, "progress=mine");
    }

    @Test
    void every_format_shows_it_to_the_learner_alone() {
        var grace = Exporter.fresh();
        for (var format : Fetched.FORMATS) {
            var answer = ada.get(mine(format)).expect(200);
            assertEquals("private, no-cache", answer.header("Cache-Control"), format);
            assertThat(answer.header("Vary"), containsString("Authorization"));
            var everybodys = Fetched.get(CURATED + format);
            assertNotEquals(everybodys.header("ETag"), answer.header("ETag"), format);
            assertEquals(everybodys.header("Content-Disposition"), answer.header("Content-Disposition"));
            if (!format.equals("badge")) {
                assertNotEquals(grace.get(mine(format)).header("ETag"), answer.header("ETag"), format);
            }
            ada.get(mine(format), "If-None-Match", answer.header("ETag")).expect(304);
            ProblemAnswer.of(get(mine(format)), 401);
            ProblemAnswer.of(given().auth().oauth2("nonsense").get(mine(format)), 401);
        }
    }

    @Test
    void statuses_are_those_that_were_marked() {
        var json = ada.get(mine("json")).json();
        assertEquals(true, json.getBoolean("withProgress"));
        assertEquals("DONE", status(json, "python"));
        assertEquals("LEARNING", status(json, "docker"));
        assertEquals("SKIPPED", status(json, "redis"));
        assertEquals("PENDING", status(json, "fastapi-fundamentals"));
        ada.mark("topics/python", "PENDING");
        assertEquals("PENDING", status(ada.get(mine("json")).json(), "python"));
    }

    private static String status(JsonPath json, String slug) {
        return json.getString("stages.steps.flatten().find { it.slug == '%s' }.status".formatted(slug));
    }

    @Test
    void what_is_for_everybody_stays_so_with_a_token() {
        var answer = ada.get(CURATED + "json");
        assertEquals("public, no-cache", answer.header("Cache-Control"));
        assertArrayEquals(Fetched.get(CURATED + "json").bytes(), answer.bytes());
    }

    @Test
    void the_same_progress_is_the_same_file() {
        for (var format : Fetched.FORMATS) {
            assertArrayEquals(
                    ada.get(mine(format)).bytes(), ada.get(mine(format)).bytes(), format);
        }
    }

    @Test
    void a_calendar_plans_what_is_left() {
        var everybodys = Fetched.get(CURATED + "ics?startDate=2027-01-04").text();
        assertThat(everybodys, containsString("\r\nSUMMARY:Python 3\r\n"));
        assertThat(everybodys, containsString("\r\nSUMMARY:Redis\r\n"));
        var adas = ada.get(mine("ics?startDate=2027-01-04")).text();
        assertThat(adas, not(containsString("\r\nSUMMARY:Python 3\r\n")));
        assertThat(adas, not(containsString("\r\nSUMMARY:Redis\r\n")));
        assertThat(adas, containsString("\r\nSUMMARY:Docker (learning)\r\n"));
        assertThat(adas, containsString("DTSTART;VALUE=DATE:20270104"));
    }

    @Test
    void a_learner_who_is_gone_has_no_progress() {
        ada.learner().given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(ada.learner().given().get(mine("json")), 401);
    }
}
