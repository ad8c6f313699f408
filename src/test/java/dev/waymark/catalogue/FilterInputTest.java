package dev.waymark.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FilterInputTest {

    @ParameterizedTest
    @CsvSource({
        "topics?category=, category",
        "topics?category=%20, category",
        "topics?category=astrology, category",
        "topics?category=Security, category",
        "topics?level=, level",
        "topics?level=advanced, level",
        "topics?level=GODLIKE, level",
        "topics?level=2, level",
        "topics?focus=, focus",
        "topics?focus=frontend, focus",
        "topics?q=, q",
        "topics?q, q",
        "topics?q=%20%20, q",
        "resources?type=, type",
        "resources?type=PAPYRUS, type",
        "resources?topic=, topic",
        "resources?topic=nowhere, topic",
        "resources?cost=, cost",
        "resources?cost=CHEAP, cost",
        "resources?level=, level",
        "resources?focus=nowhere, focus",
        "projects?level=ANY, level",
        "projects?focus=, focus",
        "projects?q=, q",
        "certifications?level=null, level",
        "certifications?focus=nowhere, focus",
        "topics?count=, count",
        "topics?count=maybe, count",
        "topics?count=1, count"
    })
    void a_value_that_cannot_be_meant_is_invalid_input(String address, String parameter) {
        var problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/" + address), 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains("/" + parameter));
    }

    @Test
    void the_search_text_has_at_most_200_characters() {
        for (var character : new String[] {"a", "é", "😀"}) {
            given().queryParam("q", character.repeat(200))
                    .get("/api/v1/topics")
                    .then()
                    .statusCode(200);
            var problem = ProblemAnswer.of(
                    given().queryParam("q", character.repeat(201)).get("/api/v1/topics"), 400);
            assertThat(problem.getList("errors.pointer"), contains("/q"));
        }
    }

    @Test
    void a_search_text_of_3000_characters_is_invalid_input() {
        var problem =
                ProblemAnswer.of(given().queryParam("q", "a".repeat(3_000)).get("/api/v1/topics"), 400);
        assertThat(problem.getList("errors.pointer"), contains("/q"));
    }

    @Test
    void an_error_names_the_values_that_would_do() {
        var problem = ProblemAnswer.of(given().get("/api/v1/topics?level=GODLIKE"), 400);
        assertEquals(
                "must be one of FOUNDATIONAL, INTERMEDIATE, ADVANCED, EXPERT", problem.getString("errors[0].detail"));
    }
}
