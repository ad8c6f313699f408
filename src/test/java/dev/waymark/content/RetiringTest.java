package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingPublished.class)
class RetiringTest {

    @Inject
    Publishing publishing;

    @Test
    void an_item_that_is_left_out_leaves_the_lists_and_still_answers() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        get("/api/v1/topics?limit=100").then().body("items.slug", hasItem(tree.slug("tls")));
        publishing.publish(tree.edit(Tree.TLS, ""));

        get("/api/v1/topics?limit=100").then().body("items.slug", not(hasItem(tree.slug("tls"))));
        get("/api/v1/topics/" + tree.slug("tls"))
                .then()
                .statusCode(200)
                .body("title", equalTo("TLS"))
                .body("retiredAt", notNullValue());
    }

    @Test
    void the_time_of_retirement_is_that_of_the_first_tree_without_the_item() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var without = tree.edit(Tree.TLS, "");
        publishing.publish(without);
        var retiredAt = get("/api/v1/topics/" + tree.slug("tls")).path("retiredAt");
        publishing.publish(without.edit("title: HTTP", "title: HTTP semantics"));

        get("/api/v1/topics/" + tree.slug("tls")).then().body("retiredAt", equalTo(retiredAt));
    }

    @Test
    void an_item_that_is_put_back_is_the_same_one_and_retired_no_more() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var id = publishing.topicId(tree.slug("tls"));
        publishing.publish(tree.edit(Tree.TLS, ""));
        publishing.publish(tree.edit("title: TLS", "title: TLS 1.3"));

        get("/api/v1/topics?limit=100").then().body("items.slug", hasItem(tree.slug("tls")));
        get("/api/v1/topics/" + tree.slug("tls")).then().body("retiredAt", nullValue());
        assertEquals(id, publishing.topicId(tree.slug("tls")));
    }

    @Test
    void a_roadmap_that_is_left_out_leaves_the_list_and_its_versions_stay_readable() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var roadmap = "/api/v1/roadmaps/" + tree.slug("path");
        publishing.publish(tree.without(Tree.PATH));

        get("/api/v1/roadmaps?limit=100").then().body("items.slug", not(hasItem(tree.slug("path"))));
        get(roadmap).then().statusCode(200).body("retiredAt", notNullValue());
        get(roadmap + "/versions/1").then().statusCode(200).body("stages[0].steps.title", contains("HTTP", "DNS"));
    }

    @Test
    void what_left_the_catalogue_or_the_latest_version_is_no_longer_shown_as_a_relation() {
        var tree = Tree.fresh();
        var http = "/api/v1/topics/" + tree.slug("http");
        var tls = "/api/v1/topics/" + tree.slug("tls");
        var path = tree.slug("path");
        publishing.publish(tree.withStep("topic: @tls"));
        get(tls).then().body("roadmaps.slug", contains(path));
        get(http).then().body("roadmaps.slug", contains(path)).body("neededBy.slug", contains(tree.slug("tls")));

        publishing.publish(tree);
        get(tls).then().body("roadmaps", empty());
        get(http).then().body("roadmaps.slug", contains(path)).body("focusAreas.slug", contains(tree.slug("web")));

        publishing.publish(tree.without(Tree.PATH).edit(Tree.TLS, "").edit("@web", "@pages"));
        get(http)
                .then()
                .body("roadmaps", empty())
                .body("neededBy", empty())
                .body("focusAreas.slug", contains(tree.slug("pages")));
    }

    @Test
    void a_roadmap_that_is_put_back_unchanged_needs_no_new_version() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.without(Tree.PATH));
        publishing.publish(tree.edit("title: TLS", "title: TLS 1.3"));

        get("/api/v1/roadmaps/" + tree.slug("path"))
                .then()
                .body("retiredAt", nullValue())
                .body("version.number", equalTo(1));
    }

    @Test
    void a_step_whose_item_was_retired_says_so_in_the_version_that_has_it() {
        var tree = Tree.fresh();
        publishing.publish(tree.withStep("topic: @tls"));
        publishing.publish(tree.edit(Tree.TLS, ""));

        get("/api/v1/roadmaps/" + tree.slug("path") + "/versions/1")
                .then()
                .body("stages[0].steps[2].title", equalTo("TLS"))
                .body("stages[0].steps[2].retiredAt", notNullValue())
                .body("stages[0].steps[0].retiredAt", nullValue());
    }

    @Test
    void a_category_and_a_focus_area_may_take_the_places_of_retired_ones() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.edit("@basics", "@essentials").edit("@web", "@pages"));

        get("/api/v1/categories").then().body("items.slug", contains(tree.slug("essentials")));
        get("/api/v1/categories/" + tree.slug("basics")).then().body("retiredAt", notNullValue());
        get("/api/v1/focus-areas").then().body("items.slug", contains(tree.slug("pages")));
        get("/api/v1/focus-areas/" + tree.slug("web")).then().body("retiredAt", notNullValue());
    }
}
