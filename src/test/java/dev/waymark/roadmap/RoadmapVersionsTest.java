package dev.waymark.roadmap;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoadmapVersionsTest {

    private static final String CURATED = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @Test
    void the_versions_of_a_roadmap_are_listed() {
        Map<String, Object> current = get(CURATED).jsonPath().getMap("version");
        assertEquals(List.of(current), PageWalk.items(CURATED + "/versions"));
        get(CURATED + "/versions?count=true").then().statusCode(200).body("page.total", equalTo(1));
    }

    @Test
    void a_version_by_its_number_is_the_whole_roadmap() {
        Map<String, Object> latest = get(CURATED).jsonPath().getMap("");
        Map<String, Object> first = get(CURATED + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        assertEquals(latest, first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "0",
                "-1",
                "abc",
                "01",
                "+1",
                "1.0",
                "1e0",
                "%31%20",
                "99999999999",
                "2147483648",
                "９",
                "latest"
            })
    void a_version_that_was_never_published_is_a_problem(String number) {
        var problem =
                ProblemAnswer.of(given().urlEncodingEnabled(false).get(CURATED + "/versions/" + encoded(number)), 404);
        assertEquals("/problems/version-not-found", problem.getString("type"));
    }

    @Test
    void a_version_of_an_unknown_roadmap_is_an_unknown_roadmap() {
        for (var path : List.of("/versions", "/versions/1", "/versions/abc")) {
            var problem = ProblemAnswer.of(get("/api/v1/roadmaps/nowhere" + path), 404);
            assertEquals("/problems/roadmap-not-found", problem.getString("type"));
        }
    }

    private static String encoded(String number) {
        return number.contains("%") ? number : URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
