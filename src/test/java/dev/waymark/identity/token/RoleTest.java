package dev.waymark.identity.token;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles, by the operations that need one: a curator publishes content, an admin grants roles. */
@QuarkusTest
class RoleTest {

    private static final String PUBLISH = "mutation {publishContent {number}}";

    @Test
    void a_learner_is_refused_a_curators_operation_in_both_apis() {
        var learner = TestLearner.fresh();

        var problem = ProblemAnswer.of(learner.given().put("/api/v1/content/publication"), 403);
        assertEquals("/problems/forbidden", problem.getString("type"));
        query(learner.given(), PUBLISH, Map.of())
                .body("data.publishContent", nullValue())
                .body("errors[0].extensions.code", equalTo("forbidden"));
    }

    @Test
    void nobody_is_told_to_sign_in() {
        ProblemAnswer.of(given().put("/api/v1/content/publication"), 401);
        query(PUBLISH).body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @Test
    void a_curator_publishes_and_does_not_grant() {
        var curator = TestLearner.curator();
        assertEquals(java.util.List.of("LEARNER", "CURATOR"), curator.me().getList("roles"));

        int number = curator.given()
                .put("/api/v1/content/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
        query(curator.given(), PUBLISH, Map.of()).body("data.publishContent.number", equalTo(number));
        get("/api/v1/content/publication").then().body("number", equalTo(number));
        query("{publication {number hash revision publishedAt}}").body("data.publication.number", equalTo(number));
        ProblemAnswer.of(grant(curator, curator.id(), "[\"ADMIN\"]"), 403);
    }

    @Test
    void an_admin_has_every_role_and_takes_one_back() {
        var admin = TestLearner.admin();
        assertEquals(
                java.util.List.of("LEARNER", "CURATOR", "ADMIN"), admin.me().getList("roles"));
        admin.given().put("/api/v1/content/publication").then().statusCode(200);

        var curator = TestLearner.curator();
        grant(admin, curator.id(), "[]").then().statusCode(204);
        var again = TestLearner.signIn(curator.email(), TestLearner.PASSWORD);
        again.given().get("/api/v1/me").then().body("roles", contains("LEARNER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"roles\":[\"OWNER\"]}",
                "{\"roles\":\"ADMIN\"}",
                "{\"roles\":null}",
                "{\"roles\":[null]}",
                "[]"
            })
    void roles_that_are_none_are_refused(String roles) {
        var learner = TestLearner.fresh();
        ProblemAnswer.of(
                TestLearner.admin()
                        .given()
                        .contentType("application/json")
                        .body(roles)
                        .put("/api/v1/accounts/{id}/roles", learner.id()),
                400);
        assertEquals(
                java.util.List.of("LEARNER"),
                TestLearner.signIn(learner.email(), TestLearner.PASSWORD).me().getList("roles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learner:999999999", "Topic:1", "1", "Learner:x"})
    void an_unknown_account_is_not_found(String id) {
        var problem = ProblemAnswer.of(grant(TestLearner.admin(), id, "[]"), 404);
        assertEquals("/problems/account-not-found", problem.getString("type"));
    }

    private static Response grant(TestLearner by, String id, String roles) {
        return by.given()
                .contentType("application/json")
                .body("{\"roles\": %s}".formatted(roles))
                .put("/api/v1/accounts/{id}/roles", id);
    }
}
