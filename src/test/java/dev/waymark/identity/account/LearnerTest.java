package dev.waymark.identity.account;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LearnerTest {

    @Test
    void only_what_is_given_changes() {
        var ada = TestLearner.fresh();
        patch(ada, "{\"timeZone\":\"Europe/Berlin\"}")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("language", equalTo("en"));
        patch(ada, "{\"displayName\":\" Ada Lovelace \",\"language\":\"pt-br\"}")
                .then()
                .statusCode(200);
        patch(ada, "{}").then().statusCode(200);

        var me = ada.me();
        assertEquals("Ada Lovelace", me.getString("displayName"));
        assertEquals("Europe/Berlin", me.getString("timeZone"));
        assertEquals("pt-BR", me.getString("language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"timeZone\":\"Mars/Olympus\"}",
                "{\"timeZone\":\"\"}",
                "{\"timeZone\":\"+02:00\"}",
                "{\"language\":\"english please\"}",
                "{\"language\":\"\"}",
                "{\"displayName\":\"\"}",
                "{\"displayName\":\"two\\nlines\"}",
                "{\"id\":\"Learner:1\"}",
                "{\"roles\":[\"ADMIN\"]}",
                "{\"email\":\"other@example.org\"}",
                "{\"displayName\":7}",
                "[]",
                "null",
                ""
            })
    void what_cannot_be_meant_changes_nothing(String change) {
        var ada = TestLearner.fresh();
        var before = ada.me().getMap("");

        ProblemAnswer.of(patch(ada, change), 400);
        assertEquals(before, ada.me().getMap(""));
    }

    @Test
    void a_name_of_a_hundred_and_one_characters_is_too_long_and_of_a_hundred_is_not() {
        var ada = TestLearner.fresh();
        patch(ada, "{\"displayName\":\"%s\"}".formatted("\ud83d\ude80".repeat(100)))
                .then()
                .statusCode(200);
        ProblemAnswer.of(patch(ada, "{\"displayName\":\"%s\"}".formatted("x".repeat(101))), 400);
    }

    @Test
    void the_answer_is_for_nobody_else_and_is_not_sent_twice() {
        var ada = TestLearner.fresh();
        var first = ada.given().get("/api/v1/me");
        assertEquals("private, no-cache", first.header("Cache-Control"));
        assertThat(first.header("Vary"), containsString("Authorization"));

        ada.given()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/me")
                .then()
                .statusCode(304);
        patch(ada, "{\"displayName\":\"Countess\"}");
        ada.given()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_that_is_meant_for_another_state_is_refused() {
        var ada = TestLearner.fresh();
        var etag = ada.given().get("/api/v1/me").header("ETag");
        var change = "{\"displayName\":\"Countess\"}";

        var changed = ifMatch(ada, etag).body(change).patch("/api/v1/me");
        assertEquals(200, changed.statusCode());
        ProblemAnswer.of(ifMatch(ada, etag).body("{\"displayName\":\"Lady\"}").patch("/api/v1/me"), 412);
        ProblemAnswer.of(ifMatch(ada, "\"made-up\"").body(change).patch("/api/v1/me"), 412);
        ProblemAnswer.of(
                ifMatch(ada, "W/" + changed.header("ETag")).body(change).patch("/api/v1/me"), 412);
        assertEquals("Countess", ada.me().getString("displayName"));
        ifMatch(ada, changed.header("ETag"))
                .body(change)
                .patch("/api/v1/me")
                .then()
                .statusCode(200);
        ifMatch(ada, "*").body(change).patch("/api/v1/me").then().statusCode(200);
    }

    @Test
    void of_those_who_change_one_state_at_once_one_does() throws Exception {
        var ada = TestLearner.fresh();
        var etag = ada.given().get("/api/v1/me").header("ETag");
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Response> change = () -> ifMatch(ada, etag)
                    .body("{\"displayName\":\"%d\"}".formatted(System.nanoTime()))
                    .patch("/api/v1/me");
            var statuses = threads.invokeAll(Collections.nCopies(8, change)).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
            assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
        }
    }

    @Test
    void an_archive_brings_back_what_it_holds_twice_as_well_as_once() {
        var ada = TestLearner.fresh();
        patch(ada, "{\"displayName\":\"Countess\",\"timeZone\":\"Europe/London\"}");
        var archive = ada.given()
                .get("/api/v1/me/archive")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        patch(ada, "{\"displayName\":\"Nobody\",\"timeZone\":\"UTC\"}");

        restore(ada, archive).then().statusCode(204);
        restore(ada, archive).then().statusCode(204);
        assertEquals("Countess", ada.me().getString("displayName"));
        assertEquals(archive, ada.given().get("/api/v1/me/archive").asString());

        var other = TestLearner.fresh();
        restore(other, archive).then().statusCode(204);
        assertEquals("Countess", other.me().getString("displayName"));
        assertNotEquals(ada.id(), other.me().getString("id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"waymark-archive/2\"}",
                "{\"format\":\"waymark-archive/1\",\"secrets\":{}}",
                "{\"format\":\"waymark-archive/1\",\"learner\":7}",
                "{\"format\":\"waymark-archive/1\",\"learner\":null}",
                "{\"format\":\"waymark-archive/1\",\"learner\":{\"roles\":[\"ADMIN\"]}}",
                "{\"format\":\"waymark-archive/1\",\"learner\":{\"timeZone\":\"Mars/Olympus\"}}"
            })
    void what_is_no_archive_restores_nothing(String archive) {
        var ada = TestLearner.fresh();

        ProblemAnswer.of(restore(ada, archive), 400);
        assertEquals("Ada", ada.me().getString("displayName"));
    }

    @Test
    void all_that_is_wrong_with_the_profile_of_an_archive_is_told_with_its_place() {
        var problem = ProblemAnswer.of(
                restore(
                        TestLearner.fresh(),
                        "{\"format\":\"waymark-archive/1\",\"learner\":{\"displayName\":\"\",\"timeZone\":\"Mars\"}}"),
                400);
        assertThat(problem.getList("errors.pointer"), contains("/learner/displayName", "/learner/timeZone"));
    }

    @Test
    void a_deleted_learner_is_gone_and_the_token_with_them() {
        var ada = TestLearner.fresh();
        ada.given().delete("/api/v1/me").then().statusCode(204);

        ProblemAnswer.of(ada.given().get("/api/v1/me"), 401);
        ProblemAnswer.of(patch(ada, "{\"displayName\":\"Back\"}"), 401);
        ProblemAnswer.of(ada.given().delete("/api/v1/me"), 401);
        ProblemAnswer.of(TestLearner.refresh(ada.refreshToken()), 401);
        ProblemAnswer.of(TestLearner.tokens(ada.email(), TestLearner.PASSWORD), 401);
        query(ada.given(), "{me {id}}", Map.of())
                .body("data.me", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthenticated"));

        TestLearner.register(ada.email()).then().statusCode(201);
        assertNotEquals(
                ada.id(), TestLearner.signIn(ada.email(), TestLearner.PASSWORD).id());
    }

    @Test
    void graphql_does_the_same() {
        var ada = TestLearner.fresh();
        query(ada.given(), "mutation {updateMe(timeZone: \"Asia/Tokyo\") {timeZone displayName}}", Map.of())
                .body("data.updateMe.timeZone", equalTo("Asia/Tokyo"))
                .body("data.updateMe.displayName", equalTo("Ada"));
        query(ada.given(), "mutation {updateMe(timeZone: \"Mars/Olympus\") {timeZone}}", Map.of())
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors.pointer", hasItem("/timeZone"));
        query(
                        ada.given(),
                        "mutation {updateMe(displayName: \"\", timeZone: \"Mars\", language: \"?\") {timeZone}}",
                        Map.of())
                .body("errors[0].extensions.errors.pointer", contains("/displayName", "/timeZone", "/language"));
        query(ada.given(), "{me {id timeZone}}", Map.of())
                .body("data.me.id", equalTo(ada.id()))
                .body("data.me.timeZone", equalTo("Asia/Tokyo"));

        query("{me {id}}").body("data.me", nullValue()).body("errors", nullValue());
        query("mutation {updateMe(displayName: \"x\") {id}}")
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
        query(ada.given(), "mutation {deleteMe {deletedId}}", Map.of())
                .body("data.deleteMe.deletedId", equalTo(ada.id()));
        ProblemAnswer.of(ada.given().get("/api/v1/me"), 401);
    }

    /** Learners cannot find the nodes of others. */
    @Test
    void a_learner_finds_themselves_by_id_and_nobody_else() {
        var ada = TestLearner.fresh();
        var eve = TestLearner.fresh();
        var node = "query($id: ID!) {node(id: $id) {id ... on Learner {email}}}";

        query(ada.given(), node, Map.of("id", ada.id())).body("data.node.email", equalTo(ada.email()));
        var foreign = query(eve.given(), node, Map.of("id", ada.id())).extract().asString();
        var missing = query(eve.given(), node, Map.of("id", "Learner:999999999"))
                .extract()
                .asString();
        var anonymous = query(node, Map.of("id", ada.id())).extract().asString();
        assertEquals(missing, foreign);
        assertEquals(missing, anonymous);
        assertTrue(missing.contains("\"node\":null"), missing);
    }

    private static Response patch(TestLearner learner, String change) {
        return learner.given().contentType("application/json").body(change).patch("/api/v1/me");
    }

    private static io.restassured.specification.RequestSpecification ifMatch(TestLearner learner, String etag) {
        return learner.given().contentType("application/json").header("If-Match", etag);
    }

    private static Response restore(TestLearner learner, String archive) {
        return learner.given().contentType("application/json").body(archive).put("/api/v1/me/archive");
    }
}
