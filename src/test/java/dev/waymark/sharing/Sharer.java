package dev.waymark.sharing;

import static io.restassured.config.DecoderConfig.decoderConfig;

import dev.waymark.TestLearner;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A learner who shares roadmaps. */
record Sharer(TestLearner learner) {

    static final String SHARES = "/api/v1/me/shares";
    static final String OPEN = "/api/v1/shares/";
    static final String PAGE = "/shares/";
    static final String ROADMAP = "senior-backend-python-aws-microservices";
    static final String WISH = "{\"roadmap\": \"%s\"}".formatted(ROADMAP);

    static Sharer fresh() {
        return new Sharer(TestLearner.fresh());
    }

    RequestSpecification given() {
        return learner.given().contentType("application/json");
    }

    Response put(String id, String body) {
        return given().body(body).put(SHARES + "/{id}", id);
    }

    /** The present share. */
    JsonPath share(String id) {
        return given().get(SHARES + "/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A new share of the curated roadmap; its token. */
    String shared(String id) {
        return token(put(id, WISH), 201);
    }

    static String token(Response share, int status) {
        return share.then().statusCode(status).extract().path("token");
    }

    /** As everybody has it, and uncompressed, for it to be searched. */
    static Response file(String token, String format) {
        return RestAssured.given()
                .config(RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()))
                .get(OPEN + token + "/exports/" + format);
    }

    Response revoke(String id) {
        return given().delete(SHARES + "/{id}", id);
    }

    /** A roadmap of the learner's own; its id. */
    String kept() {
        return given().body("{\"title\": \"Mine alone\", \"composition\": {\"focus\": [\"microservices\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void mark(String item, String status) {
        given().body(Map.of("status", status))
                .put("/api/v1/me/progress/" + item)
                .then()
                .statusCode(200);
    }
}
