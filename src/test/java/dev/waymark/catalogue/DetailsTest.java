package dev.waymark.catalogue;

import static dev.waymark.PageWalk.items;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Effort;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DetailsTest {

    /** Details are the list's item and the nested lists of its kind, nothing more and nothing less. */
    @ParameterizedTest
    @CsvSource({
        "topics, resources|prerequisites|subTopics|neededBy|focusAreas|roadmaps",
        "resources, topics|focusAreas|roadmaps",
        "projects, resources|prerequisites|focusAreas|roadmaps",
        "certifications, resources|prerequisites|focusAreas|roadmaps",
        "focus-areas, topics"
    })
    void details_are_the_item_of_the_list_with_its_nested_lists(String collection, String nested) {
        var lists = Set.of(nested.split("\\|"));
        var items = items("/api/v1/" + collection + "?limit=100");
        // Of hundreds of the same kind a sample, unless there is time for all.
        int step = Effort.isFull() ? 1 : Math.max(1, items.size() / 20);
        for (int i = 0; i < items.size(); i += step) {
            var item = items.get(i);
            Map<String, Object> details = new HashMap<>(get("/api/v1/" + collection + "/" + item.get("slug"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap(""));
            var members = new HashSet<>(item.keySet());
            members.addAll(lists);
            assertEquals(members, details.keySet());
            details.keySet().removeAll(lists);
            assertEquals(item, details);
        }
    }

    @Test
    void a_topic_comes_with_resources_prerequisites_and_sub_topics_in_their_order() {
        get("/api/v1/topics/fastapi-fundamentals")
                .then()
                .body("title", equalTo("FastAPI fundamentals"))
                .body("resources.slug", contains("fastapi-docs", "full-stack-fastapi-template"))
                .body("resources[0].url", equalTo("https://fastapi.tiangolo.com/"))
                .body("prerequisites.slug", contains("python-typing", "http"))
                .body(
                        "subTopics.slug",
                        contains("fastapi-background-tasks", "fastapi-dependencies", "fastapi-path-operations"));
    }

    @Test
    void a_learning_resource_comes_with_the_topics_that_it_teaches() {
        get("/api/v1/resources/fluent-python")
                .then()
                .body("topics.slug", contains("python", "python-async"))
                .body("topics.kind", contains("TOPIC", "TOPIC"));
    }

    @Test
    void a_project_comes_with_what_to_know_before_and_what_helps() {
        get("/api/v1/projects/auth-system-jwt-oauth2")
                .then()
                .body("prerequisites.slug", contains("fastapi-dependencies", "pydantic", "jwt", "oauth2"))
                .body("resources.slug", contains("fastapi-security-docs", "rfc-8725"));
    }

    @Test
    void a_certification_comes_with_its_provider_and_its_resources() {
        get("/api/v1/certifications/certified-kubernetes-application-developer")
                .then()
                .body("provider", startsWith("Cloud Native Computing Foundation"))
                .body("prerequisites.slug", contains("docker", "kubernetes"))
                .body("resources.slug", hasItem("kubernetes-docs"));
    }

    @Test
    void focus_areas_come_in_order_the_briefs_first_and_count_their_topics() {
        var areas = items("/api/v1/focus-areas");
        assertEquals(
                List.of("backend-python-fastapi", "cloud-aws", "microservices"),
                areas.stream().limit(3).map(area -> area.get("slug")).toList());
        for (var area : areas) {
            var topics =
                    get("/api/v1/focus-areas/" + area.get("slug")).jsonPath().getList("topics");
            assertEquals(area.get("topicCount"), topics.size());
        }
    }

    @Test
    void what_could_not_be_verified_says_so_in_a_note() {
        for (var collection : List.of("topics", "resources", "projects", "certifications")) {
            items("/api/v1/" + collection + "?limit=100").stream()
                    .filter(item -> Boolean.FALSE.equals(item.get("verified")))
                    .forEach(item -> assertThat(item.toString(), item.containsKey("note")));
        }
        var unverified = items("/api/v1/resources?limit=100").stream()
                .filter(item -> Boolean.FALSE.equals(item.get("verified")))
                .map(item -> (String) item.get("slug"))
                .toList();
        assertThat(
                unverified, hasItems("fastapi-by-example", "freecodecamp-aws-bootcamp", "testdriven-fastapi-testing"));
    }

    @ParameterizedTest
    @CsvSource({
        "topics, topic",
        "resources, resource",
        "projects, project",
        "certifications, certification",
        "focus-areas, focus-area",
        "categories, category"
    })
    void an_unknown_slug_is_a_problem_of_its_own_kind(String collection, String kind) {
        for (var slug : List.of("nowhere", "DOCKER", "1", "docker%20", "%27%20or%201=1--")) {
            var problem = ProblemAnswer.of(get("/api/v1/" + collection + "/" + slug), 404);
            assertEquals("/problems/" + kind + "-not-found", problem.getString("type"));
        }
    }
}
