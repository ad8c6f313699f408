package dev.waymark.imports;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.TestLearner;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.progress.ProgressStatus;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The import calls of one learner. */
record Importer(TestLearner learner) {

    static final String IMPORTS = "/api/v1/me/progress/imports";
    static final String MARKDOWN = "text/markdown";
    static final String JSON = "application/json";
    static final String PDF = "application/pdf";

    static Importer fresh() {
        return new Importer(TestLearner.fresh());
    }

    Response send(String mediaType, byte[] file) {
        return binary(mediaType).contentType(mediaType).body(file).post(IMPORTS);
    }

    Response send(String markdown) {
        return send(MARKDOWN, markdown.getBytes(UTF_8));
    }

    JsonPath preview(String mediaType, byte[] file) {
        return send(mediaType, file).then().statusCode(201).extract().jsonPath();
    }

    JsonPath preview(String markdown) {
        return preview(MARKDOWN, markdown.getBytes(UTF_8));
    }

    Response get(String id) {
        return learner.given().get(IMPORTS + "/{id}", id);
    }

    Response apply(String id) {
        return learner.given().put(IMPORTS + "/{id}/application", id);
    }

    List<String> outcomes(JsonPath preview) {
        return apply(preview.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("results.outcome");
    }

    Response discard(String id) {
        return learner.given().delete(IMPORTS + "/{id}", id);
    }

    void mark(String key, String status) {
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", status))
                .put("/api/v1/me/progress/" + key)
                .then()
                .statusCode(200);
    }

    /** As a device does that was offline. */
    void record(Map<String, ProgressStatus> statuses, Instant changedAt) {
        var changes = statuses.entrySet().stream()
                .map(entry -> Map.of(
                        "id", UUID.randomUUID().toString(),
                        "kind", ItemKind.of(entry.getKey().split("/", 2)[0]),
                        "slug", entry.getKey().split("/", 2)[1],
                        "status", entry.getValue(),
                        "changedAt", changedAt.toString()))
                .toList();
        learner.given()
                .contentType("application/json")
                .body(Map.of("changes", changes))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
    }

    String status(String key) {
        return learner.given()
                .get("/api/v1/me/progress/" + key)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    /** All that was ever marked and is not pending, by its key. */
    Map<String, String> statuses() {
        var statuses = new TreeMap<String, String>();
        List<Map<String, String>> items = learner.given()
                .get("/api/v1/me/progress/changes?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        for (var item : items) {
            if (!"PENDING".equals(item.get("status"))) {
                statuses.put(collection(String.valueOf(item.get("kind"))) + "/" + item.get("slug"), item.get("status"));
            }
        }
        return statuses;
    }

    /** What a preview says would be, by key. */
    static Map<String, String> changes(JsonPath preview) {
        var changes = new TreeMap<String, String>();
        List<Map<String, String>> list = preview.getList("changes");
        list.forEach(change -> changes.put(
                collection(String.valueOf(change.get("kind"))) + "/" + change.get("slug"), change.get("to")));
        return changes;
    }

    private static String collection(String kind) {
        return ItemKind.valueOf(kind).collection();
    }

    private RequestSpecification binary(String mediaType) {
        return learner.given()
                .config(RestAssuredConfig.config()
                        .encoderConfig(encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(mediaType, ContentType.BINARY)));
    }
}
