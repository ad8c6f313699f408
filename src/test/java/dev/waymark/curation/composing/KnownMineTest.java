package dev.waymark.curation.composing;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compositions for who has done something already: {@code known=mine}. */
@QuarkusTest
class KnownMineTest {

    private static final String ADDRESS = "/api/v1/compositions?focus=cloud-aws&known=mine";

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    private void mark(String item, String status) {
        ada.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/" + item)
                .then()
                .statusCode(200);
    }

    private JsonPath composed(String address) {
        return ada.given().get(address).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void what_is_done_is_known_and_named() {
        mark("topics/docker", "DONE");
        mark("topics/aws", "DONE");
        mark("topics/aws-iam", "LEARNING");
        mark("topics/aws-s3", "SKIPPED");
        mark("topics/java-concurrency", "DONE");

        var composition = composed(ADDRESS);
        assertThat(composition.getList("known"), contains("topics/aws", "topics/docker"));
        assertThat(
                composition.getList("leftOut.findAll { it.reason == 'you know it' }.slug"),
                containsInAnyOrder("docker", "aws"));
        assertThat(composition.getList("stages.steps.flatten().slug"), not(hasItem("docker")));
    }

    @Test
    void asked_for_by_name_it_is_the_same_composition_for_everybody() {
        mark("topics/docker", "DONE");
        mark("resources/docker-docs", "DONE");
        var mine = ada.given().get(ADDRESS + "&level=FOUNDATIONAL").asString();

        var known = JsonPath.from(mine).<String>getList("known");
        assertThat(known, contains("resources/docker-docs", "topics/docker"));
        assertEquals(
                mine,
                given().queryParam("focus", "cloud-aws")
                        .queryParam("known", known)
                        .get("/api/v1/compositions")
                        .asString());
    }

    @Test
    void more_can_be_known_than_what_is_done() {
        mark("topics/docker", "DONE");
        assertThat(
                composed(ADDRESS + "&known=topics/aws&known=topics/docker").getList("known"),
                contains("topics/aws", "topics/docker"));
    }

    @Test
    void nothing_done_is_nothing_known() {
        var everybodys = given().get("/api/v1/compositions?focus=cloud-aws").asString();
        assertEquals(everybodys, ada.given().get(ADDRESS).asString());
        assertThat(JsonPath.from(everybodys).getList("known"), is(empty()));
    }

    @Test
    void the_answer_is_private_and_never_kept() {
        mark("topics/docker", "DONE");
        var etag = ada.given()
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", containsString("Authorization"))
                .extract()
                .header("ETag");
        ada.given()
                .header("If-None-Match", etag)
                .get(ADDRESS)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"));

        ProblemAnswer.of(RestAssured.get(ADDRESS), 401);
        var grace = TestLearner.fresh().given().get(ADDRESS).jsonPath();
        assertThat(grace.getList("known"), is(empty()));

        mark("topics/docker", "PENDING");
        var later = ada.given().get(ADDRESS);
        assertThat(later.jsonPath().getList("known"), is(empty()));
        assertNotEquals(etag, later.header("ETag"));
    }

    @Test
    void what_is_the_same_for_everybody_stays_public_with_a_token() {
        ada.given()
                .get("/api/v1/compositions?focus=cloud-aws&known=topics/docker")
                .then()
                .header("Cache-Control", equalTo("public, no-cache"));
    }

    @Test
    void nobody_has_done_anything() {
        ProblemAnswer.of(RestAssured.get(ADDRESS), 401);
        ProblemAnswer.of(given().auth().oauth2("nonsense").get(ADDRESS), 401);
        ProblemAnswer.of(ada.given().get("/api/v1/compositions?focus=cloud-aws&known=Mine"), 400);
    }

    @Test
    void a_learner_who_is_gone_has_done_nothing() {
        ada.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(ada.given().get(ADDRESS), 401);
    }

    @Test
    void an_older_content_version_takes_what_it_knows() {
        mark("topics/docker", "DONE");
        var now = composed(ADDRESS);
        assertEquals(
                now.getMap(""),
                composed(ADDRESS + "&contentVersion=" + now.getInt("contentVersion"))
                        .getMap(""));
    }

    @Test
    void the_way_to_a_topic_begins_at_what_is_done() {
        var address = "/api/v1/topics/kubernetes/path";
        assertThat(composed(address + "?known=mine").getList("steps.slug"), contains("docker", "kubernetes"));
        mark("topics/docker", "DONE");

        ada.given()
                .get(address + "?known=mine&known=topics/git")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("steps.slug", contains("kubernetes"));
        ada.given().get(address).then().header("Cache-Control", equalTo("public, no-cache"));
        ProblemAnswer.of(RestAssured.get(address + "?known=mine"), 401);
        ProblemAnswer.of(ada.given().get(address + "?known=mine&known=topics/dokcer"), 400);

        var document = "{topic(slug: \"kubernetes\") {slug path(known: [\"mine\"]) {steps {slug}}}}";
        query(ada.given(), document, Map.of()).body("data.topic.path.steps.slug", contains("kubernetes"));
        query(document).body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @Test
    void graphql_knows_it_too() {
        mark("topics/docker", "DONE");
        var document = "{composition(focus: [\"cloud-aws\"], known: [\"mine\"]) {hash known}}";
        query(ada.given(), document, Map.of())
                .body("data.composition.known", equalTo(List.of("topics/docker")))
                .body("data.composition.hash", equalTo(composed(ADDRESS).getString("hash")));
        query(document)
                .body("data.composition", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }
}
