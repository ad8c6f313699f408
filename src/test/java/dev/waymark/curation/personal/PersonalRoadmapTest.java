package dev.waymark.curation.personal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compositions that learners keep. */
@QuarkusTest
class PersonalRoadmapTest {

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    @Test
    void a_kept_composition_is_a_roadmap_with_reasons() {
        var composition = RestAssured.get("/api/v1/compositions?focus=microservices&hoursPerWeek=8&known=topics/docker")
                .jsonPath();
        var created = ada.create("""
                {"title": "Mine", "summary": "For the next year.",
                 "composition": {"focus": ["microservices"], "hoursPerWeek": 8, "known": ["topics/docker"]}}""");

        var id = created.jsonPath().getString("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/me/roadmaps/" + id))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("ETag", notNullValue())
                .body("id", matchesPattern("my-[a-z0-9]{12}"))
                .body("slug", equalTo(id))
                .body("title", equalTo("Mine"))
                .body("summary", equalTo("For the next year."))
                .body("focusAreas", contains("microservices"))
                .body("version.number", equalTo(1))
                .body("composition.hash", equalTo(composition.getString("hash")))
                .body("composition.contentVersion", equalTo(composition.getInt("contentVersion")))
                .body("composition.hoursPerWeek", equalTo(8))
                .body("composition.known", contains("topics/docker"))
                .body("composition.budgetHours", nullValue());
        for (var member : List.of("slug", "kind", "reason", "requirement", "title")) {
            assertEquals(
                    composition.getList("stages.steps.flatten()." + member),
                    created.jsonPath().getList("stages.steps.flatten()." + member));
        }
        assertEquals(composition.getList("stages.level"), created.jsonPath().getList("stages.level"));
        assertEquals(created.jsonPath().getMap(""), ada.roadmap(id).getMap(""));
    }

    @Test
    void it_is_called_after_its_focus_areas_unless_told() {
        ada.create("{\"composition\": {\"focus\": [\"microservices\", \"cloud-aws\"]}}")
                .then()
                .statusCode(201)
                .body("title", equalTo("Cloud (AWS) and Microservices"))
                .body("summary", equalTo(""));
    }

    @Test
    void what_is_done_can_be_left_out() {
        ada.mark("topics/docker", "DONE");
        var created = ada.create("{\"composition\": {\"focus\": [\"microservices\"], \"known\": [\"mine\"]}}")
                .jsonPath();
        assertThat(created.getList("composition.known"), contains("topics/docker"));
        assertThat(RoadmapOwner.steps(created), not(hasItem("docker")));
    }

    @Test
    void it_is_followed_at_once_like_any_other() {
        var id = ada.created();
        ada.mark("topics/docker", "DONE");
        var enrolment = "/api/v1/me/enrolments/" + id;

        ada.given()
                .get(enrolment)
                .then()
                .statusCode(200)
                .body("roadmap", equalTo(id))
                .body("version", equalTo(1))
                .body("progress.required.done", equalTo(1));
        ada.given().get("/api/v1/me/enrolments").then().body("items.roadmap", contains(id));
        ada.given().get("/api/v1/me/progress?roadmap=" + id).then().body("items.slug", contains("docker"));
        ada.given().get(enrolment + "/upgrade").then().statusCode(200).body("to", equalTo(1));
        ada.given().post(enrolment + "/reset").then().statusCode(201).body("items", equalTo(1));
        ada.given().delete(enrolment).then().statusCode(204);
        ada.given().get(enrolment).then().statusCode(404);
        ada.given().body("{}").put(enrolment).then().statusCode(201);
    }

    @Test
    void it_has_versions() {
        var id = ada.created();
        var address = RoadmapOwner.ADDRESS + "/" + id;
        ada.given().get(address + "/versions").then().statusCode(200).body("items.number", contains(1));
        assertEquals(
                ada.roadmap(id).getMap(""),
                ada.given().get(address + "/versions/1").jsonPath().getMap(""));
        ada.given()
                .get(address + "/versions/1/changes?from=1")
                .then()
                .statusCode(200)
                .body("added", hasSize(0));
        assertEquals(
                "/problems/version-not-found",
                ProblemAnswer.of(ada.given().get(address + "/versions/2"), 404).getString("type"));
        ProblemAnswer.of(ada.given().get(address + "/versions/01"), 404);
        ProblemAnswer.of(ada.given().get(address + "/versions/1/changes"), 400);
    }

    @Test
    void to_delete_it_leaves_what_was_marked() {
        var id = ada.created();
        ada.mark("topics/docker", "DONE");
        ada.given().post("/api/v1/me/enrolments/" + id + "/reset");
        ada.mark("topics/docker", "DONE");

        ada.given()
                .header("If-Match", "\"other\"")
                .delete(RoadmapOwner.ADDRESS + "/" + id)
                .then()
                .statusCode(412);
        ada.given()
                .header(
                        "If-Match",
                        ada.given().get(RoadmapOwner.ADDRESS + "/" + id).header("ETag"))
                .delete(RoadmapOwner.ADDRESS + "/" + id)
                .then()
                .statusCode(204);
        assertEquals(
                "/problems/roadmap-not-found",
                ProblemAnswer.of(ada.given().get(RoadmapOwner.ADDRESS + "/" + id), 404)
                        .getString("type"));
        ProblemAnswer.of(ada.given().delete(RoadmapOwner.ADDRESS + "/" + id), 404);
        ProblemAnswer.of(ada.given().get("/api/v1/me/enrolments/" + id), 404);
        ada.given().get("/api/v1/me/enrolments").then().body("items", hasSize(0));
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
    }

    @Test
    void they_are_listed_page_by_page() {
        var ids = IntStream.range(0, 5).mapToObj(i -> ada.created()).toList();
        var first =
                ada.given().get(RoadmapOwner.ADDRESS + "?limit=2&count=true").jsonPath();
        assertEquals(ids.subList(0, 2), first.getList("items.id"));
        assertEquals(5, first.getInt("page.total"));
        assertThat(first.getString("items[0].composition.hash"), is(notNullValue()));
        assertThat(first.get("items[0].stages"), is(nullValue()));
        var second = ada.given()
                .queryParam("limit", 2)
                .queryParam("after", first.getString("page.next"))
                .get(RoadmapOwner.ADDRESS)
                .jsonPath();
        assertEquals(ids.subList(2, 4), second.getList("items.id"));
    }

    @Test
    void there_is_an_end_to_how_many_can_be_kept() {
        var body = "{\"composition\": {\"focus\": [\"microservices\"], \"budgetHours\": 40}}";
        for (int i = 0; i < 100; i++) {
            ada.create(body).then().statusCode(201);
        }
        assertEquals(
                "/problems/too-many-roadmaps",
                ProblemAnswer.of(ada.create(body), 409).getString("type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                         | /composition
            {"composition": null}                                                      | /composition
            {"composition": []}                                                        | /composition
            {"composition": {}}                                                        | /composition/focus
            {"composition": {"focus": "devops"}}                                       | /composition/focus
            {"composition": {"focus": [null]}}                                         | /composition/focus
            {"composition": {"focus": [5]}}                                            | /composition/focus/0
            {"composition": {"focus": ["nothing"]}}                                    | /composition/focus
            {"composition": {"focus": ["devops"], "level": "SENIOR"}}                  | /composition/level
            {"composition": {"focus": ["devops"], "hoursPerWeek": 0}}                  | /composition/hoursPerWeek
            {"composition": {"focus": ["devops"], "hoursPerWeek": 1.5}}                | /composition/hoursPerWeek
            {"composition": {"focus": ["devops"], "startDate": "2026-02-30"}}          | /composition/startDate
            {"composition": {"focus": ["devops"], "known": ["docker"]}}                | /composition/known
            {"composition": {"focus": ["devops"], "contentVersion": 999999}}           | /composition/contentVersion
            {"composition": {"focus": ["devops"], "unknown": 1}}                       | /composition/unknown
            {"title": "", "composition": {"focus": ["devops"]}}                        | /title
            {"title": " ", "composition": {"focus": ["devops"]}}                       | /title
            {"title": "a\\nb", "composition": {"focus": ["devops"]}}                   | /title
            {"summary": "a\\u0007b", "composition": {"focus": ["devops"]}}             | /summary
            """)
    void what_cannot_be_meant_is_refused(String body, String pointer) {
        var problem = ProblemAnswer.of(ada.create(body), 400);
        assertThat(problem.getList("errors.pointer"), hasItem(pointer));
        assertThat(ada.given().get(RoadmapOwner.ADDRESS).jsonPath().getList("items"), hasSize(0));
    }

    @Test
    void all_mistakes_are_told_at_once_and_each_once() {
        var wrong = ProblemAnswer.of(
                ada.create("{\"title\": \"\", \"summary\": \"a\\u0007b\","
                        + " \"composition\": {\"focus\": [null], \"known\": [null, \"docker\"], \"budgetHours\": 0}}"),
                400);
        assertThat(
                wrong.getList("errors.pointer"),
                containsInAnyOrder(
                        "/title",
                        "/summary",
                        "/composition/focus",
                        "/composition/known",
                        "/composition/known",
                        "/composition/budgetHours"));
        var missing = ProblemAnswer.of(ada.create("{\"title\": \"\"}"), 400);
        assertThat(missing.getList("errors.pointer"), containsInAnyOrder("/title", "/composition"));
    }

    @Test
    void texts_have_an_end() {
        var body = "{\"title\": \"%s\", \"composition\": {\"focus\": [\"devops\"]}}";
        ada.create(body.formatted("é".repeat(200))).then().statusCode(201);
        ProblemAnswer.of(ada.create(body.formatted("é".repeat(201))), 400);
    }

    @Test
    void a_learner_who_is_gone_takes_their_roadmaps_along() {
        var id = ada.created();
        ada.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(ada.given().get(RoadmapOwner.ADDRESS + "/" + id), 401);
        ProblemAnswer.of(ada.create("{\"composition\": {\"focus\": [\"microservices\"]}}"), 401);
    }

    @Test
    void nobody_keeps_anything() {
        ProblemAnswer.of(RestAssured.get(RoadmapOwner.ADDRESS), 401);
        ProblemAnswer.of(
                RestAssured.given()
                        .contentType("application/json")
                        .body("{\"composition\": {\"focus\": [\"microservices\"]}}")
                        .post(RoadmapOwner.ADDRESS),
                401);
    }
}
