package dev.waymark.export;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports of roadmaps that learners keep for themselves. */
@QuarkusTest
class PersonalRoadmapExportTest {

    private Exporter ada;
    private String id;
    private String address;

    @BeforeEach
    void somebody_who_keeps_a_roadmap() {
        ada = Exporter.fresh();
        id = ada.kept();
        address = "/api/v1/me/roadmaps/" + id + "/exports/";
    }

    @Test
    void its_owner_has_it_in_every_format_with_and_without_progress() {
        ada.mark("topics/docker", "DONE");
        for (var format : Fetched.FORMATS) {
            for (var one : new String[] {format, Fetched.with(format, "progress=mine")}) {
                var answer = ada.get(address + one).expect(200);
                assertEquals("private, no-cache", answer.header("Cache-Control"));
                assertThat(answer.header("Vary"), containsString("Authorization"));
                assertThat(answer.header("Content-Disposition"), containsString("filename=\"" + id + "."));
                ada.get(address + one, "If-None-Match", answer.header("ETag")).expect(304);
            }
        }
        assertEquals(
                "DONE",
                ada.get(address + "json?progress=mine")
                        .json()
                        .getString("stages.steps.flatten().find { it.slug == 'docker' }.status"));
    }

    @Test
    void steps_keep_their_reasons() {
        var roadmap = ada.get("/api/v1/me/roadmaps/" + id).expect(200).json();
        assertEquals(
                roadmap.getList("stages.steps.flatten().reason"),
                ada.get(address + "json").json().getList("stages.steps.flatten().reason"));
    }

    @Test
    void to_anybody_else_it_is_not_there() {
        for (var other : new TestLearner[] {TestLearner.fresh(), TestLearner.admin()}) {
            var missing = ProblemAnswer.of(other.given().get("/api/v1/me/roadmaps/my-0/exports/pdf"), 404);
            var anothers = ProblemAnswer.of(other.given().get(address + "pdf"), 404);
            assertEquals(missing.getString("detail").replace("my-0", id), anothers.getString("detail"));
            assertEquals(missing.getString("type"), anothers.getString("type"));
        }
        ProblemAnswer.of(get(address + "pdf"), 401);
    }

    @Test
    void it_is_not_among_the_curators_roadmaps() {
        ProblemAnswer.of(get("/api/v1/roadmaps/" + id + "/exports/pdf"), 404);
        ProblemAnswer.of(ada.learner().given().get("/api/v1/roadmaps/" + id + "/exports/pdf"), 404);
    }

    @Test
    void every_version_of_it_is_exported() {
        var first = ada.get(address + "json");
        ada.learner()
                .given()
                .contentType("application/json")
                .body(Map.of("title", "Another title"))
                .patch("/api/v1/me/roadmaps/" + id)
                .then()
                .statusCode(200);
        assertEquals("Another title", ada.get(address + "json").json().getString("title"));
        assertArrayEquals(first.bytes(), ada.get(address + "json?version=1").bytes());
        assertEquals("version 2", ada.get(address + "json?version=2").json().getString("edition"));
        var problem = ProblemAnswer.of(ada.learner().given().get(address + "json?version=3"), 404);
        assertEquals("/problems/version-not-found", problem.getString("type"));
    }

    @Test
    void what_is_wrong_is_told_as_elsewhere() {
        ProblemAnswer.of(ada.learner().given().get(address + "docx"), 404);
        ProblemAnswer.of(ada.learner().given().get(address + "ics"), 400);
        ProblemAnswer.of(ada.learner().given().get(address + "csv?paper=A3"), 400);
    }

    @Test
    void deleted_it_is_gone() {
        ada.learner().given().delete("/api/v1/me/roadmaps/" + id).then().statusCode(204);
        ProblemAnswer.of(ada.learner().given().get(address + "csv"), 404);
    }
}
