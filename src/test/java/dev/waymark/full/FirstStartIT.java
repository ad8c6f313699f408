package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FirstStartIT {

    private static final String ROADMAP = "senior-backend-python-aws-microservices";

    private static Path folder;
    private static WaymarkProcess app;

    @BeforeAll
    static void start(@TempDir Path empty) throws Exception {
        folder = empty.toRealPath();
        app = WaymarkProcess.startAndAwait(folder, Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        app.close();
    }

    @Test
    void the_roadmap_is_whole_by_rest() {
        get(app.base() + "/api/v1/roadmaps/" + ROADMAP)
                .then()
                .statusCode(200)
                .body("stages", hasSize(6))
                .body("stages.steps.flatten().title", everyItem(not(blankOrNullString())));
    }

    @Test
    void the_roadmap_is_as_whole_by_graphql() {
        List<String> titles = get(app.base() + "/api/v1/roadmaps/" + ROADMAP).path("stages.steps.flatten().title");
        var query = "query($slug: String!) {roadmap(slug: $slug) {stages {steps {item {title}}}}}";

        given().contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("slug", ROADMAP)))
                .post(app.base() + "/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.roadmap.stages.steps.flatten().item.title", equalTo(titles));
    }

    @Test
    void the_output_says_where_to_look() throws Exception {
        // It is said just after the application is ready.
        Await.until("it says that it is up", () -> app.output().contains("Waymark is up"));
        for (var address : List.of("/api/v1/roadmaps", "/q/swagger-ui", "/q/graphql-ui")) {
            assertThat(app.output(), containsString(app.base() + address));
            get(app.base() + address).then().statusCode(200);
        }
        assertThat(app.output(), containsString(folder.resolve(".waymark").toString()));
    }

    @Test
    void a_second_one_on_the_same_data_ends_and_says_why() throws Exception {
        try (var second = WaymarkProcess.start(folder, Map.of())) {
            assertEquals(1, second.exitCode());
            assertEquals(
                    "Another Waymark runs on the data in %s. Stop it, or give this one a folder of its own: waymark.embedded-database.data-dir"
                            .formatted(folder.resolve(".waymark")),
                    second.output().strip());
        }
        get(app.base() + "/api/v1/roadmaps/" + ROADMAP).then().statusCode(200);
        assertEquals(1, WaymarkProcess.postmasters(folder.resolve(".waymark")));
    }
}
