package dev.waymark.curation.personal;

import dev.waymark.TestLearner;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** A learner with personal roadmaps. */
public record RoadmapOwner(TestLearner learner) {

    static final String ADDRESS = "/api/v1/me/roadmaps";

    public static RoadmapOwner fresh() {
        return new RoadmapOwner(TestLearner.fresh());
    }

    public RequestSpecification given() {
        return learner.given().contentType("application/json");
    }

    public Response create(String body) {
        return given().body(body).post(ADDRESS);
    }

    /** A roadmap for microservices; its id. */
    public String created() {
        return create("{\"composition\": {\"focus\": [\"microservices\"]}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public JsonPath roadmap(String id) {
        return given().get(ADDRESS + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    public Response patch(String id, Object body) {
        return given().body(body).patch(ADDRESS + "/" + id);
    }

    public void mark(String item, String status) {
        given().body(Map.of("status", status))
                .put("/api/v1/me/progress/" + item)
                .then()
                .statusCode(200);
    }

    public static List<String> steps(JsonPath roadmap) {
        return roadmap.getList("stages.steps.flatten().slug");
    }
}
