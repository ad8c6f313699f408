package dev.waymark.progress.notes;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes, activity and archives of learners who follow roadmaps. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class FollowerNotesTest {

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody() {
        ada = Follower.fresh(publishing);
    }

    @Test
    void notes_of_a_roadmap_are_those_on_its_items_before_and_after_it_is_followed() {
        note("a");
        note("c");
        notes("other").then().statusCode(200).body("items.slug", equalTo(List.of(ada.slug("a"))));
        ada.enrol("other", "{}").then().statusCode(201);
        notes("other").then().statusCode(200).body("items.slug", equalTo(List.of(ada.slug("a"))));
        notes("path").then().statusCode(200).body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c")));
        query(
                        ada.given(),
                        "query($of: [String!]) {me {notes(roadmap: $of) {totalCount nodes {slug}}}}",
                        Map.of("of", ada.slug("other")))
                .body("data.me.notes.totalCount", equalTo(1))
                .body("data.me.notes.nodes.slug", equalTo(List.of(ada.slug("a"))));
    }

    @Test
    void a_reset_and_its_undoing_are_no_activity() {
        begin();
        var before = activity(ada);
        var id = ada.reset().getString("id");
        assertEquals(before.getList("weeks"), activity(ada).getList("weeks"));
        assertEquals(0, activity(ada).getInt("totals.done"));
        ada.given().post(ada.address() + "/reset/" + id + "/undo").then().statusCode(200);
        assertEquals(before.getMap("$"), activity(ada).getMap("$"));
    }

    @Test
    void an_archive_brings_resets_back_as_resets() {
        begin();
        ada.reset();
        var archive = ada.given().get("/api/v1/me/archive").asString();
        var bob = ada.another();
        bob.given().body(archive).put("/api/v1/me/archive").then().statusCode(204);

        assertEquals(statuses(ada), statuses(bob));
        assertEquals(activity(ada).getMap("$"), activity(bob).getMap("$"));
        assertEquals(
                JsonPath.from(archive).getList("progress"),
                bob.given().get("/api/v1/me/archive").jsonPath().getList("progress"));
    }

    private void begin() {
        ada.enrol().then().statusCode(201);
        ada.mark("a", "DONE");
        ada.mark("b", "LEARNING");
    }

    private void note(String topic) {
        ada.given()
                .body("{\"text\": \"x\"}")
                .put("/api/v1/me/notes/topics/" + ada.slug(topic))
                .then()
                .statusCode(201);
    }

    private Response notes(String roadmap) {
        return ada.given().queryParam("roadmap", ada.slug(roadmap)).get("/api/v1/me/notes");
    }

    private static JsonPath activity(Follower follower) {
        return follower.given()
                .get("/api/v1/me/activity")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<Object, Object> statuses(Follower follower) {
        return follower.given().get("/api/v1/me/progress").jsonPath().<Map<Object, Object>>getList("items").stream()
                .collect(Collectors.toMap(item -> item.get("slug"), item -> item.get("status")));
    }
}
