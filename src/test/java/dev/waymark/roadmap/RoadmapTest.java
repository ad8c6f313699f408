package dev.waymark.roadmap;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoadmapTest {

    private static final String CURATED = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    /** The members of each kind of step, in addition to those that every step has. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "TOPIC", Set.of("level", "hours", "resources", "prerequisites"),
            "PROJECT", Set.of("level", "hours", "resources", "prerequisites"),
            "CERTIFICATION", Set.of("level", "hours", "provider", "cost", "url", "resources", "prerequisites"),
            "RESOURCE", Set.of("level", "type", "cost", "url"));

    @Test
    void the_curated_roadmap_has_the_briefs_five_layers_and_the_certifications() {
        get(CURATED)
                .then()
                .statusCode(200)
                .body("focusAreas", contains("backend-python-fastapi", "cloud-aws", "microservices"))
                .body("version.number", equalTo(1))
                .body("version.hash", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("version.publishedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"))
                .body("stages", hasSize(6))
                .body("stages.position", contains(1, 2, 3, 4, 5, 6))
                .body(
                        "stages.level",
                        contains("FOUNDATIONAL", "INTERMEDIATE", "ADVANCED", "ADVANCED", "EXPERT", "EXPERT"))
                .body("stages[5].steps.kind.unique()", contains("CERTIFICATION"))
                .body("stages[5].steps.requirement.unique()", contains("OPTIONAL"));
    }

    @Test
    void a_step_has_the_members_of_its_kind_and_no_others() {
        for (var step : steps()) {
            var members = new HashSet<>(step.keySet());
            var always = Set.of("kind", "slug", "key", "title", "summary", "requirement", "group", "verified");
            assertTrue(members.containsAll(always), step.toString());
            members.removeAll(always);
            members.remove("note");
            var ofKind = MEMBERS.get(String.valueOf(step.get("kind")));
            assertTrue(ofKind != null && ofKind.containsAll(members), step.toString());
            assertFalse(step.containsValue(null), step.toString());
        }
    }

    @Test
    void a_topic_comes_with_its_resources_in_short() {
        get(CURATED)
                .then()
                .body(
                        "stages[0].steps.find { it.slug == 'fastapi-fundamentals' }.hours",
                        equalTo(Map.of("min", 8, "max", 16)))
                .body(
                        "stages[0].steps.find { it.slug == 'fastapi-fundamentals' }.resources[0]",
                        equalTo(Map.of(
                                "slug", "fastapi-docs",
                                "key", "resources/fastapi-docs",
                                "title", "FastAPI Docs",
                                "url", "https://fastapi.tiangolo.com/",
                                "type", "DOCS",
                                "cost", "FREE")));
    }

    @Test
    void a_step_comes_with_its_direct_prerequisites_as_the_item_itself_does() {
        for (var step : steps()) {
            var kind = String.valueOf(step.get("kind"));
            var prerequisites = (List<Map<String, Object>>) step.get("prerequisites");
            if (kind.equals("RESOURCE")) {
                assertFalse(step.containsKey("prerequisites"));
            } else {
                var address = "/api/v1/%ss/%s".formatted(kind.toLowerCase(Locale.ROOT), step.get("slug"));
                assertEquals(
                        get(address).jsonPath().<Map<String, Object>>getList("prerequisites").stream()
                                .map(RoadmapTest::inBrief)
                                .toList(),
                        prerequisites);
            }
        }
    }

    private static Map<String, Object> inBrief(Map<String, Object> item) {
        return Map.of(
                "kind", item.get("kind"), "slug", item.get("slug"), "key", item.get("key"), "title", item.get("title"));
    }

    @Test
    void every_prerequisite_of_a_step_is_an_earlier_step() {
        var before = new ArrayList<String>();
        for (var step : steps()) {
            if ("TOPIC".equals(step.get("kind"))) {
                var prerequisites = ((List<?>) requireNonNull(step.get("prerequisites")))
                        .stream()
                                .map(needed -> String.valueOf(((Map<?, ?>) needed).get("slug")))
                                .toList();
                assertTrue(before.containsAll(prerequisites), step.get("slug") + " needs " + prerequisites);
                before.add(String.valueOf(step.get("slug")));
            }
        }
        assertThat(before, hasItems("python", "terraform"));
    }

    @Test
    void no_item_is_placed_twice() {
        var placed = steps().stream()
                .map(step -> step.get("kind") + "/" + step.get("slug"))
                .toList();
        assertEquals(new HashSet<>(placed).size(), placed.size());
    }

    @Test
    void the_list_shows_a_roadmap_with_every_member_but_its_stages() {
        Map<String, Object> whole = new HashMap<>(get(CURATED).jsonPath().getMap(""));
        whole.remove("stages");
        assertEquals(List.of(whole), PageWalk.items("/api/v1/roadmaps"));
        assertEquals(Set.of("slug", "title", "summary", "focusAreas", "version"), whole.keySet());
    }

    @Test
    void the_focus_filter_finds_the_roadmaps_that_serve_the_focus_area() {
        for (var focus : List.of("backend-python-fastapi", "cloud-aws", "microservices")) {
            var found = PageWalk.items("/api/v1/roadmaps?focus=" + focus);
            assertThat(found, hasSize(1));
            assertThat(found.stream().map(roadmap -> roadmap.get("slug")).toList(), everyItem(equalTo(slug())));
        }
    }

    @Test
    void a_focus_area_that_does_not_exist_is_invalid_input() {
        for (var focus : List.of("frontend", "", "%20")) {
            var problem =
                    ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/roadmaps?focus=" + focus), 400);
            assertThat(problem.getList("errors.pointer"), contains("/focus"));
        }
    }

    @Test
    void an_unknown_roadmap_is_a_problem() {
        var problem = ProblemAnswer.of(get("/api/v1/roadmaps/nowhere"), 404);
        assertEquals("/problems/roadmap-not-found", problem.getString("type"));
        assertEquals("/api/v1/roadmaps/nowhere", problem.getString("instance"));
    }

    private static List<Map<String, Object>> steps() {
        return get(CURATED).jsonPath().getList("stages.steps.flatten()");
    }

    private static String slug() {
        return CURATED.substring(CURATED.lastIndexOf('/') + 1);
    }
}
