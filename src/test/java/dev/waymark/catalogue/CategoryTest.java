package dev.waymark.catalogue;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CategoryTest {

    @Test
    void the_ten_categories_of_the_brief_come_in_its_order() {
        get("/api/v1/categories")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(
                        "items.title",
                        contains(
                                "Core Computer Science Concepts",
                                "Software Engineering Practices",
                                "System Design & Architecture",
                                "DevOps & Infrastructure",
                                "Cloud Platforms",
                                "Security",
                                "Leadership & Collaboration",
                                "Tooling & Ecosystem Mastery",
                                "Performance Optimization",
                                "Emerging Trends"))
                .body("page.hasNext", equalTo(false))
                .body("page.limit", equalTo(20));
    }

    @Test
    void a_category_in_a_list_has_every_member_and_no_key_of_the_database() {
        for (var category : PageWalk.items("/api/v1/categories")) {
            assertThat(category.keySet(), containsInAnyOrder("slug", "title", "summary", "position", "topicCount"));
        }
    }

    @Test
    void a_category_reads_the_same_alone_and_in_the_list() {
        for (var category : PageWalk.items("/api/v1/categories")) {
            Map<String, Object> alone = get("/api/v1/categories/" + category.get("slug"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap("");
            assertEquals(category, alone);
        }
    }

    @Test
    void a_category_counts_the_topics_that_its_filter_finds() {
        for (var category : PageWalk.items("/api/v1/categories")) {
            assertEquals(
                    category.get("topicCount"),
                    PageWalk.items("/api/v1/topics?limit=100&category=" + category.get("slug"))
                            .size());
        }
    }

    @Test
    void an_unknown_category_is_a_problem() {
        var problem = ProblemAnswer.of(get("/api/v1/categories/astrology"), 404);
        assertEquals("/problems/category-not-found", problem.getString("type"));
        assertEquals("There is no category \"astrology\".", problem.getString("detail"));
    }
}
