package dev.waymark;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account of their own, signed in. */
public record TestLearner(String id, String email, String password, String accessToken, String refreshToken) {

    public static final String PASSWORD = "an uncommon phrase";

    public static TestLearner fresh() {
        var email = "learner-%s@waymark.test".formatted(UUID.randomUUID());
        register(email).then().statusCode(201);
        return signIn(email, PASSWORD);
    }

    /** The first admin, whom the test configuration names. */
    public static TestLearner admin() {
        return signIn("admin@waymark.test", "the first of all admins");
    }

    public static TestLearner curator() {
        var learner = fresh();
        admin().given()
                .contentType("application/json")
                .body("{\"roles\": [\"CURATOR\"]}")
                .put("/api/v1/accounts/{id}/roles", learner.id)
                .then()
                .statusCode(204);
        return signIn(learner.email, PASSWORD);
    }

    public static Response register(String email) {
        return register(email, PASSWORD, "Ada");
    }

    public static Response register(String email, String password, String displayName) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", email, "password", password, "displayName", displayName))
                .post("/api/v1/accounts");
    }

    public static TestLearner signIn(String email, String password) {
        var tokens = tokens(email, password).then().statusCode(200).extract().jsonPath();
        var accessToken = tokens.getString("accessToken");
        var me = RestAssured.given()
                .auth()
                .oauth2(accessToken)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new TestLearner(me.getString("id"), email, password, accessToken, tokens.getString("refreshToken"));
    }

    public static Response tokens(String email, String password) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("grantType", "password", "email", email, "password", password))
                .post("/api/v1/tokens");
    }

    public static Response refresh(String refreshToken) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("grantType", "refresh", "refreshToken", refreshToken))
                .post("/api/v1/tokens");
    }

    /** A request with the learner's access token. */
    public RequestSpecification given() {
        return RestAssured.given().auth().oauth2(accessToken);
    }

    public JsonPath me() {
        return given().get("/api/v1/me").then().statusCode(200).extract().jsonPath();
    }
}
