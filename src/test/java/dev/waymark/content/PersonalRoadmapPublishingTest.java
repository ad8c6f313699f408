package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Content is published beside the roadmaps that learners keep. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class PersonalRoadmapPublishingTest {

    @Inject
    Publishing publishing;

    /** @return the id of a roadmap with HTTP and TLS */
    private static String kept(TestLearner learner, Tree tree) {
        String id = learner.given()
                .contentType("application/json")
                .body(Map.of("title", "Mine", "composition", Map.of("focus", List.of(tree.slug("web")))))
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        edit(learner, id, tree, "http", "tls").then().statusCode(200);
        return id;
    }

    private static Response edit(TestLearner learner, String id, Tree tree, String... topics) {
        var steps = Stream.of(topics)
                .map(topic -> Map.of("kind", "TOPIC", "slug", tree.slug(topic)))
                .toList();
        return learner.given()
                .contentType("application/json")
                .body(Map.of("stages", List.of(Map.of("title", "All", "steps", steps))))
                .patch("/api/v1/me/roadmaps/" + id);
    }

    private static Tree merged(Tree tree) {
        return tree.raised()
                .with(Tree.CATALOGUE, tree.text(Tree.CATALOGUE).replace(Tree.TLS, ""))
                .edit("slug: @http", "slug: @http\n    formerSlugs: [@tls]");
    }

    @Test
    void an_archive_brings_a_roadmap_back_whose_items_were_merged_since() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var ada = TestLearner.fresh();
        var id = kept(ada, tree);
        publishing.publish(merged(tree));
        var archive = ada.given().get("/api/v1/me/archive").asString();

        var bob = TestLearner.fresh();
        bob.given()
                .contentType("application/json")
                .body(archive)
                .put("/api/v1/me/archive")
                .then()
                .statusCode(204);
        bob.given()
                .get("/api/v1/me/roadmaps/" + id)
                .then()
                .body("stages.steps.flatten().slug", contains(tree.slug("http"), tree.slug("tls")));
    }

    @Test
    void a_roadmap_can_be_sent_back_as_it_is_though_its_items_were_merged_since() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var ada = TestLearner.fresh();
        var id = kept(ada, tree);
        publishing.publish(merged(tree));

        edit(ada, id, tree, "dns", "http", "tls")
                .then()
                .statusCode(200)
                .body("stages[0].steps.slug", contains(tree.slug("dns"), tree.slug("http"), tree.slug("tls")));
        edit(ada, id, tree, "http").then().statusCode(200);
        edit(ada, id, tree, "tls").then().statusCode(200).body("stages[0].steps.slug", contains(tree.slug("http")));
    }

    @Test
    void publishing_leaves_learners_own_roadmaps_alone_whatever_curators_call_theirs() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var ada = TestLearner.fresh();
        String id = ada.given()
                .contentType("application/json")
                .body(Map.of("title", "Mine", "composition", Map.of("focus", List.of(tree.slug("web")))))
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/api/v1/me/roadmaps/" + id;
        var before = ada.given().get(address).asString();

        publishing.publish(tree.raised().edit("slug: @path", "slug: " + id));
        get("/api/v1/roadmaps/" + id).then().statusCode(200).body("title", equalTo("The path"));
        assertEquals(before, ada.given().get(address).asString());
        ada.given().get("/api/v1/me/enrolments/" + id).then().body("title", equalTo("Mine"));

        publishing.publish(tree.raised().without(Tree.PATH));
        get("/api/v1/roadmaps/" + id).then().statusCode(200).body("retiredAt", notNullValue());
        ada.given().get(address).then().statusCode(200).body("retiredAt", nullValue());
        assertEquals(before, ada.given().get(address).asString());

        ada.given().delete(address).then().statusCode(204);
        get("/api/v1/roadmaps/" + id).then().statusCode(200).body("title", equalTo("The path"));
    }
}
