package dev.waymark.platform.paging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageParametersTest {

    private static final List<String> LISTS = List.of(
            "categories",
            "focus-areas",
            "topics",
            "resources",
            "projects",
            "certifications",
            "roadmaps",
            "roadmaps/senior-backend-python-aws-microservices/versions");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "101",
                "2147483648",
                "-2147483649",
                "99999999999999999999",
                "abc",
                "",
                "1.5",
                "1e1",
                "%201",
                "0x10",
                "null",
                "%D9%A1%D9%A0x",
                "%D9%A1%D9%A0",
                "%EF%BC%95",
                "%2B5",
                "+5",
                "-",
                "--5"
            })
    void a_limit_that_is_not_from_1_to_100_is_invalid_on_every_list(String limit) {
        for (var list : LISTS) {
            var problem =
                    ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/" + list + "?limit=" + limit), 400);
            assertEquals("/problems/invalid-input", problem.getString("type"));
            assertThat(problem.getList("errors.pointer"), contains("/limit"));
        }
    }

    @Test
    void after_and_before_together_are_invalid() {
        var middle = PageWalk.page(
                PageWalk.link(PageWalk.page("/api/v1/topics?limit=2"), "next").orElseThrow());
        var next = middle.jsonPath().getString("page.next");
        var previous = middle.jsonPath().getString("page.previous");
        var problem = ProblemAnswer.of(
                given().queryParam("after", next).queryParam("before", previous).get("/api/v1/topics?limit=2"), 400);
        assertThat(problem.getList("errors.pointer"), contains("/before"));
    }
}
