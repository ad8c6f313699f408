package dev.waymark.export;

import dev.waymark.TestLearner;
import java.util.Map;

/** Somebody who exports, with their access token. */
record Exporter(TestLearner learner) {

    static Exporter fresh() {
        return new Exporter(TestLearner.fresh());
    }

    Fetched get(String address, String... headers) {
        return Fetched.get(address, authorized(headers));
    }

    /** These headers and the access token. */
    String[] authorized(String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = "Bearer " + learner.accessToken();
        return all;
    }

    void mark(String item, String status) {
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/" + item)
                .then()
                .statusCode(200);
    }

    /** A share of this roadmap; its token. */
    String shared(String roadmap) {
        return learner.given()
                .contentType("application/json")
                .body(Map.of("roadmap", roadmap))
                .put("/api/v1/me/shares/exported")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** A roadmap of their own; its id. */
    String kept() {
        return learner.given()
                .contentType("application/json")
                .body("{\"composition\": {\"focus\": [\"microservices\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
