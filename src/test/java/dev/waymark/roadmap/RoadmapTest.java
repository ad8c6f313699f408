package dev.waymark.roadmap;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoadmapTest {

    private static final String CURATED = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @Test
    void the_curated_roadmap_has_the_briefs_five_layers_and_the_certifications() {
        get(CURATED)
                .then()
                .statusCode(200)
                .body("focusAreas", contains("backend-python-fastapi", "cloud-aws", "microservices"))
                .body("version.number", equalTo(1))
                .body("version.hash", startsWith("sha256:"))
                .body("stages", hasSize(6))
                .body("stages.position", contains(1, 2, 3, 4, 5, 6))
                .body("stages[5].steps.kind.unique()", contains("CERTIFICATION"));
    }

    @Test
    void an_unknown_roadmap_is_a_problem() {
        get("/api/v1/roadmaps/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/roadmap-not-found"))
                .body("instance", equalTo("/api/v1/roadmaps/nowhere"));
    }
}
