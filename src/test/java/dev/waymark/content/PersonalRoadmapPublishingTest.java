package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Content is published beside the roadmaps that learners keep. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class PersonalRoadmapPublishingTest {

    @Inject
    Publishing publishing;

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
