package dev.waymark.progress.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following a roadmap. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class EnrolmentTest {

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody() {
        ada = Follower.fresh(publishing);
    }

    @Test
    void to_enrol_is_to_follow_the_latest_version() {
        ada.enrol()
                .then()
                .statusCode(201)
                .header("Location", endsWith(ada.address()))
                .header("ETag", notNullValue())
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("roadmap", equalTo(ada.slug("path")))
                .body("title", equalTo("The path"))
                .body("version", equalTo(1))
                .body("latestVersion", equalTo(1))
                .body("startedAt", notNullValue())
                .body("progress.required", equalTo(tally(4, 0, 0, 0, 0)))
                .body("progress.recommended", equalTo(tally(1, 0, 0, 0, 0)))
                .body("progress.stages.slug", contains("first", "second", "third"));
    }

    @Test
    void to_enrol_again_changes_nothing() {
        var first = ada.enrol();
        ada.publishSecondVersion(publishing);

        ada.enrol().then().statusCode(200).body("version", equalTo(1)).body("latestVersion", equalTo(2));
        assertEquals(first.jsonPath().getString("startedAt"), ada.enrolment().getString("startedAt"));
    }

    @Test
    void a_version_can_be_chosen() {
        ada.publishSecondVersion(publishing);
        ada.enrol("path", "{\"version\": 1}").then().statusCode(201).body("version", equalTo(1));
        ada.enrol("path", "{\"version\": 2}").then().statusCode(200).body("version", equalTo(2));
        ada.enrol("path", "{\"version\": null}").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void steps_are_counted_by_what_they_matter() {
        ada.enrol();
        ada.mark("a", "DONE");
        ada.mark("b", "DONE");
        ada.mark("c", "LEARNING");
        ada.mark("d", "SKIPPED");
        ada.mark("f", "DONE");

        var enrolment = ada.enrolment();
        assertEquals(tally(4, 1, 1, 1, 25), enrolment.getMap("progress.required"));
        assertEquals(tally(1, 0, 0, 0, 0), enrolment.getMap("progress.recommended"));
        assertEquals(tally(1, 1, 0, 0, 100), enrolment.getMap("progress.optional"));
        assertEquals(tally(2, 1, 1, 0, 50), enrolment.getMap("progress.stages[0].required"));
        assertEquals(tally(1, 0, 0, 1, 0), enrolment.getMap("progress.stages[1].required"));
        assertEquals(
                Map.of("total", 0, "done", 0, "learning", 0, "skipped", 0),
                enrolment.getMap("progress.stages[2].optional"));
        assertEquals(List.of("DONE", "DONE", "LEARNING"), enrolment.getList("progress.stages[0].steps.status"));
        assertEquals("Core", enrolment.getString("progress.stages[0].steps[0].group"));
        assertEquals("REQUIRED", enrolment.getString("progress.stages[0].steps[0].requirement"));
        assertEquals("TOPIC", enrolment.getString("progress.stages[0].steps[0].kind"));
        assertNotEquals(null, enrolment.getString("progress.stages[0].steps[0].changedAt"));
    }

    @Test
    void a_percentage_is_rounded_down() {
        ada.enrol("other", "{}");
        ada.mark("a", "DONE");
        ada.mark("b", "DONE");
        ada.given().get(ada.address("other")).then().body("progress.required", equalTo(tally(3, 2, 0, 0, 66)));
    }

    @Test
    void the_list_has_what_is_followed_in_the_order_of_the_beginning() {
        ada.enrol("other", "{}");
        ada.enrol("path", "{}");
        ada.mark("a", "DONE");

        ada.given()
                .get("/api/v1/me/enrolments")
                .then()
                .statusCode(200)
                .body("items.roadmap", contains(ada.slug("other"), ada.slug("path")))
                .body("items.title", contains("The other", "The path"))
                .body("items.progress.required.percent", contains(33, 25))
                .body("items[0].progress.stages", nullValue());
        var first = ada.given().get("/api/v1/me/enrolments?limit=1&count=true");
        first.then().body("items.roadmap", contains(ada.slug("other"))).body("page.total", equalTo(2));
        var next = first.jsonPath().getString("page.next");
        ada.given()
                .get("/api/v1/me/enrolments?limit=1&after=" + next)
                .then()
                .body("items.roadmap", contains(ada.slug("path")))
                .body("page.hasNext", equalTo(false))
                .body("page.hasPrevious", equalTo(true));
    }

    @Test
    void to_leave_keeps_what_was_marked() {
        ada.enrol();
        ada.mark("a", "DONE");
        ada.given().delete(ada.address()).then().statusCode(204);

        assertEquals(
                "/problems/enrolment-not-found",
                ProblemAnswer.of(ada.given().get(ada.address()), 404).getString("type"));
        ProblemAnswer.of(ada.given().delete(ada.address()), 404);
        assertEquals("DONE", ada.status("a"));
        ada.enrol().then().statusCode(201).body("progress.required.done", equalTo(1));
    }

    @Test
    void an_unknown_roadmap_is_a_problem() {
        for (var answer : List.of(
                ada.enrol("missing", "{}"),
                ada.given().get(ada.address("missing")),
                ada.given().delete(ada.address("missing")),
                ada.given().get(ada.address("missing") + "/upgrade"),
                ada.given().body("{\"number\": 1}").put(ada.address("missing") + "/version"),
                ada.given().post(ada.address("missing") + "/reset"))) {
            assertEquals(
                    "/problems/roadmap-not-found", ProblemAnswer.of(answer, 404).getString("type"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void an_unknown_version_is_invalid(int number) {
        var answer = ProblemAnswer.of(ada.enrol("path", "{\"version\": %d}".formatted(number)), 400);
        assertEquals("/problems/invalid-input", answer.getString("type"));
        assertEquals("/version", answer.getString("errors[0].pointer"));
        ProblemAnswer.of(ada.given().get(ada.address()), 404);

        ada.enrol();
        assertEquals("/number", ProblemAnswer.of(ada.move(number), 400).getString("errors[0].pointer"));
        ProblemAnswer.of(ada.enrol("path", "{\"version\": %d}".formatted(number)), 400);
        assertEquals(1, ada.enrolment().getInt("version"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "{} {}",
                "{\"version\": \"1\"}",
                "{\"version\": 1.0}",
                "{\"version\": true}",
                "{\"version\": [1]}",
                "{\"version\": 99999999999999999999}",
                "{\"version\": 1, \"version\": 1}",
                "{\"roadmap\": \"path\"}"
            })
    void what_is_no_wish_enrols_nobody(String body) {
        ProblemAnswer.of(ada.enrol("path", body), 400);
        ProblemAnswer.of(ada.given().get(ada.address()), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"number\": null}", "{\"number\": \"1\"}", "{\"number\": 1.5}", "{\"version\": 1}"})
    void what_is_no_version_moves_nobody(String body) {
        ada.enrol();
        ProblemAnswer.of(ada.given().body(body).put(ada.address() + "/version"), 400);
    }

    @Test
    void a_former_slug_will_do() {
        ada.enrol();
        publishing.publish(
                ada.versions().before().raised().edit("slug: @path\n", "slug: @way\n    formerSlugs: [@path]\n"));

        ada.enrol().then().statusCode(200).body("roadmap", equalTo(ada.slug("way")));
        assertEquals(ada.slug("way"), ada.enrolment().getString("roadmap"));
        ada.another().enrol().then().statusCode(201).header("Location", endsWith(ada.address("way")));
        ada.given().delete(ada.address()).then().statusCode(204);
    }

    @Test
    void who_follows_a_roadmap_goes_on_when_it_is_withdrawn() {
        ada.enrol();
        publishing.publish(ada.withoutPath());

        ada.given().get(ada.address()).then().statusCode(200).body("retiredAt", notNullValue());
        ada.enrol().then().statusCode(200);
        ada.move(1).then().statusCode(200);
        ada.given().get(ada.address() + "/upgrade").then().statusCode(200);
        var refused = ProblemAnswer.of(ada.another().enrol(), 409);
        assertEquals("/problems/roadmap-retired", refused.getString("type"));
    }

    @Test
    void nobody_follows_nothing() {
        for (var answer : List.of(
                RestAssured.get("/api/v1/me/enrolments"),
                RestAssured.get(ada.address()),
                RestAssured.given().contentType("application/json").body("{}").put(ada.address()),
                RestAssured.delete(ada.address()),
                RestAssured.get(ada.address() + "/upgrade"),
                RestAssured.given()
                        .contentType("application/json")
                        .body("{\"number\": 1}")
                        .put(ada.address() + "/version"),
                RestAssured.post(ada.address() + "/reset"),
                RestAssured.post(ada.address() + "/reset/x/undo"))) {
            ProblemAnswer.of(answer, 401);
        }
    }

    @Test
    void what_another_follows_is_as_if_it_were_not() {
        ada.enrol();
        var bob = ada.another();
        ProblemAnswer.of(bob.given().get(ada.address()), 404);
        ProblemAnswer.of(bob.given().delete(ada.address()), 404);
        ProblemAnswer.of(bob.move(1), 404);
        ProblemAnswer.of(bob.given().get(ada.address() + "/upgrade"), 404);
        ProblemAnswer.of(bob.given().post(ada.address() + "/reset"), 404);
        bob.given().get("/api/v1/me/enrolments").then().body("items", hasSize(0));
        assertEquals(1, ada.enrolment().getInt("version"));
    }

    @Test
    void the_token_of_a_deleted_learner_follows_nothing() {
        ada.enrol();
        ada.mark("a", "DONE");
        ada.reset();
        ada.given().delete("/api/v1/me").then().statusCode(204);

        ProblemAnswer.of(ada.enrol(), 401);
        ProblemAnswer.of(ada.given().get(ada.address()), 401);
        ProblemAnswer.of(ada.given().post(ada.address() + "/reset"), 401);
    }

    @Test
    void an_unchanged_enrolment_costs_a_304() {
        var etag = ada.enrol().header("ETag");
        assertEquals(etag, ada.given().get(ada.address()).header("ETag"));
        ada.given().header("If-None-Match", etag).get(ada.address()).then().statusCode(304);
        ada.mark("a", "DONE");
        ada.given().header("If-None-Match", etag).get(ada.address()).then().statusCode(200);
    }

    @Test
    void a_write_that_is_meant_for_another_state_is_refused() {
        ProblemAnswer.of(ada.given().header("If-Match", "*").body("{}").put(ada.address()), 412);
        var etag = ada.enrol().header("ETag");
        ada.publishSecondVersion(publishing);
        var present = ada.given().get(ada.address()).header("ETag");
        assertNotEquals(etag, present);

        ProblemAnswer.of(
                ada.given().header("If-Match", etag).body("{\"version\": 2}").put(ada.address()), 412);
        ProblemAnswer.of(
                ada.given().header("If-Match", etag).body("{\"number\": 2}").put(ada.address() + "/version"), 412);
        ProblemAnswer.of(ada.given().header("If-Match", etag).post(ada.address() + "/reset"), 412);
        ProblemAnswer.of(ada.given().header("If-Match", etag).delete(ada.address()), 412);
        assertEquals(1, ada.enrolment().getInt("version"));

        var moved =
                ada.given().header("If-Match", present).body("{\"number\": 2}").put(ada.address() + "/version");
        moved.then().statusCode(200).body("version", equalTo(2));
        assertTrue(ada.given()
                        .header("If-Match", moved.header("ETag"))
                        .delete(ada.address())
                        .statusCode()
                == 204);
    }

    private static Map<String, Object> tally(int total, int done, int learning, int skipped, int percent) {
        return Map.of("total", total, "done", done, "learning", learning, "skipped", skipped, "percent", percent);
    }
}
