package dev.waymark.progress;

import dev.waymark.TestLearner;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sync calls of one learner. */
record Sync(TestLearner learner) {

    static final String CHANGES = "/api/v1/me/progress/changes";

    Response send(Object body) {
        return learner.given().contentType("application/json").body(body).post(CHANGES);
    }

    JsonPath push(Change... changes) {
        return push(Arrays.asList(changes));
    }

    JsonPath push(List<Change> changes) {
        return send(Map.of("changes", changes.stream().map(Change::sent).toList()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> outcomes(Change... changes) {
        return push(changes).getList("results.outcome");
    }

    Response since(@Nullable String cursor, int limit) {
        var request = learner.given().queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("since", cursor)).get(CHANGES);
    }

    JsonPath pull(@Nullable String cursor, int limit) {
        return since(cursor, limit).then().statusCode(200).extract().jsonPath();
    }

    String status(String topic) {
        return learner.given()
                .get("/api/v1/me/progress/topics/{slug}", topic)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    Change put(String topic, String status) {
        return Change.shown(learner.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/topics/{slug}", topic)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap(""));
    }
}
