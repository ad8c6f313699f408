package dev.waymark.progress.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Previews of a move to another version, and the move. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class UpgradeTest {

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody_who_is_halfway() {
        ada = Follower.fresh(publishing);
        ada.enrol();
        ada.mark("a", "DONE");
        ada.mark("c", "LEARNING");
        ada.mark("f", "SKIPPED");
        ada.given()
                .body("{\"status\": \"DONE\"}")
                .put("/api/v1/me/progress/resources/" + ada.slug("rfc"))
                .then()
                .statusCode(200);
    }

    @Test
    void without_a_newer_version_nothing_would_change() {
        upgrade("")
                .body("roadmap", equalTo(ada.slug("path")))
                .body("from", equalTo(1))
                .body("to", equalTo(1))
                .body("changes.added", empty())
                .body("changes.text", equalTo("Version 1 of “The path”, compared with version 1\n\nNothing changed."))
                .body("leaving", empty())
                .body("joining", empty());
    }

    @Test
    void a_newer_version_is_previewed() {
        ada.publishSecondVersion(publishing);

        upgrade("")
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("changes", equalTo(ada.versions().changes(2, 1)))
                .body("progress.now.required", equalTo(tally(4, 1, 1, 0, 25)))
                .body("progress.now.recommended", equalTo(tally(1, 1, 0, 0, 100)))
                .body("progress.now.stages", nullValue())
                .body("progress.then.required", equalTo(tally(5, 1, 1, 0, 20)))
                .body("progress.then.recommended", equalTo(tally(1, 0, 0, 1, 0)))
                .body("leaving.slug", contains(ada.slug("rfc")))
                .body("leaving.status", contains("DONE"))
                .body("joining.slug", contains(ada.slug("f")))
                .body("joining.status", contains("SKIPPED"));
        assertEquals(1, ada.enrolment().getInt("version"));
    }

    @Test
    void the_way_back_is_previewed_too() {
        ada.publishSecondVersion(publishing);
        ada.move(2);

        upgrade("?to=1")
                .body("from", equalTo(2))
                .body("to", equalTo(1))
                .body("changes", equalTo(ada.versions().changes(1, 2)))
                .body("leaving.slug", contains(ada.slug("f")))
                .body("joining.slug", contains(ada.slug("rfc")));
    }

    @Test
    void to_move_loses_nothing() {
        ada.publishSecondVersion(publishing);
        var before = ada.enrolment();

        ada.move(2)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("title", equalTo("The way"))
                .body("startedAt", equalTo(before.getString("startedAt")))
                .body("progress.required", equalTo(tally(5, 1, 1, 0, 20)))
                .body("progress.stages.slug", contains("third", "first", "fourth"));
        ada.given()
                .get("/api/v1/me/progress")
                .then()
                .body("items.find { it.slug == '%s' }.status".formatted(ada.slug("rfc")), equalTo("DONE"));

        ada.move(1).then().statusCode(200);
        assertEquals(before.getMap("progress"), ada.enrolment().getMap("progress"));
    }

    @Test
    void progress_is_listed_by_the_version_that_is_followed() {
        ada.publishSecondVersion(publishing);
        ofRoadmap().body("items.slug", hasItem(ada.slug("rfc")));
        ada.move(2);
        ofRoadmap().body("items.find { it.slug == '%s' }".formatted(ada.slug("rfc")), nullValue());
    }

    @Test
    void an_item_that_left_the_catalogue_stays_in_the_history_and_in_the_version() {
        publishing.publish(ada.versions()
                .after()
                .edit("  - slug: @c\n", "  - slug: @retired\n")
                .edit("{topic: @c}", "{topic: @tls}"));

        var c = "items.find { it.slug == '%s' }".formatted(ada.slug("c"));
        ada.given()
                .get("/api/v1/me/progress")
                .then()
                .body(c + ".status", equalTo("LEARNING"))
                .body(c + ".retiredAt == null", equalTo(false));
        var step = "progress.stages[0].steps.find { it.slug == '%s' }".formatted(ada.slug("c"));
        assertEquals("LEARNING", ada.enrolment().getString(step + ".status"));
        assertEquals(false, ada.enrolment().getBoolean(step + ".retiredAt == null"));
        upgrade("").body("leaving.slug", contains(ada.slug("c"), ada.slug("rfc")));
    }

    @Test
    void a_version_that_is_not_there_is_a_problem() {
        var missing = ProblemAnswer.of(ada.given().get(ada.address() + "/upgrade?to=2"), 404);
        assertEquals("/problems/version-not-found", missing.getString("type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "x", "1.0", "99999999999", "1&to="})
    void what_is_no_version_is_refused(String to) {
        var problem =
                ProblemAnswer.of(ada.given().urlEncodingEnabled(false).get(ada.address() + "/upgrade?to=" + to), 400);
        assertEquals(List.of("/to"), problem.getList("errors.pointer"));
    }

    private ValidatableResponse upgrade(String query) {
        return ada.given().get(ada.address() + "/upgrade" + query).then().statusCode(200);
    }

    private ValidatableResponse ofRoadmap() {
        return ada.given()
                .get("/api/v1/me/progress?roadmap=" + ada.slug("path"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> tally(int total, int done, int learning, int skipped, int percent) {
        return Map.of("total", total, "done", done, "learning", learning, "skipped", skipped, "percent", percent);
    }
}
