package dev.waymark.platform.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters that an operation would otherwise ignore. */
@QuarkusTest
class QueryGuardTest {

    /** Each as somebody whom it lets in: what is refused must not have been done, either. */
    @Test
    void every_operation_refuses_a_parameter_that_it_does_not_take() {
        var admin = TestLearner.admin();
        Map<String, Map<String, Map<String, Object>>> paths =
                get("/openapi?format=json").jsonPath().getMap("paths");
        var tried = new ArrayList<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (path.startsWith(ApiPaths.V1)) {
                tried.add(method);
                var request = admin.given();
                if (operation.get("requestBody") instanceof Map<?, ?> body) {
                    var types = String.valueOf(body.get("content"));
                    request = types.contains("application/json=")
                            ? request.contentType("application/json").body("{}")
                            : request.contentType("text/markdown").body("# Nothing");
                }
                var address = path.replace("{kind}", "topics").replaceAll("\\{[^}]+}", "1") + "?levle=x";
                var answer = request.request(method.toUpperCase(Locale.ROOT), address);
                assertThat(method + " " + address, answer.statusCode(), equalTo(400));
                assertThat(method + " " + address, answer.jsonPath().getList("errors.pointer"), contains("/levle"));
            }
        }));
        assertThat(tried.size(), greaterThan(60));
        assertEquals(admin.id(), admin.me().getString("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "topics?levle=EXPERT, levle, level",
        "topics?levels=EXPERT, levels, level",
        "topics?Level=EXPERT, Level, level",
        "topics?pageLimit=5, pageLimit, ''",
        "topics?page-limit=5, page-limit, limit",
        "topics?filter[level]=EXPERT, filter[level], level",
        "topics?foucs=cloud-aws, foucs, focus",
        "resources?types=BOOK, types, type",
        "roadmaps?foccus=cloud-aws, foccus, focus",
        "compositions?focus=cloud-aws&hoursperweek=5, hoursperweek, hoursPerWeek",
        "compositions?focus=cloud-aws&startdate=2027-01-01, startdate, startDate",
        "search?q=aws&kinds=TOPIC, kinds, kind"
    })
    void the_nearest_name_is_suggested(String address, String written, String meant) {
        var problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/" + address), 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains("/" + written));
        var detail = problem.getString("errors[0].detail");
        assertThat(
                detail,
                startsWith("is not a parameter here; " + (meant.isEmpty() ? "this takes" : "perhaps " + meant)));
    }

    @Test
    void where_no_name_is_near_all_are_listed() {
        assertEquals(
                "is not a parameter here; this takes after, before, count, limit",
                ProblemAnswer.of(get("/api/v1/categories?_=1700000000"), 400).getString("errors[0].detail"));
        assertEquals(
                "is not a parameter here; this takes none",
                ProblemAnswer.of(get("/api/v1/topics/docker?fresh=1"), 400).getString("errors[0].detail"));
    }

    @Test
    void an_answer_that_is_kept_ready_does_not_hide_the_mistake() {
        get("/api/v1/topics/docker").then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            ProblemAnswer.of(get("/api/v1/topics/docker?utm_source=x"), 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics?limit=5&limit=5, limit",
                "topics?limit=5&limit=6, limit",
                "topics?q=a&q=b, q",
                "topics?after=x&after=y, after",
                "topics?count=true&count=false, count",
                "topics?sort=slug&sort=title, sort",
                "search?q=a&q=b, q",
                "compositions?focus=cloud-aws&level=EXPERT&level=EXPERT, level",
                "topics/docker/prerequisites?depth=1&depth=2, depth",
                "roadmaps/nowhere/exports/pdf?paper=A4&paper=LETTER, paper"
            })
    void what_takes_one_value_is_refused_with_two(String addressAndName) {
        var parts = addressAndName.split(", ");
        for (int i = 0; i < 2; i++) {
            var problem = ProblemAnswer.of(get("/api/v1/" + parts[0]), 400);
            assertThat(problem.getList("errors.pointer"), contains("/" + parts[1]));
            assertEquals("must be given once", problem.getString("errors[0].detail"));
        }
    }

    @Test
    void all_mistakes_are_told_at_once_each_with_its_place() {
        var problem = ProblemAnswer.of(
                given().urlEncodingEnabled(false).get("/api/v1/topics?levle=x&limit=1&limit=2&q=&a%2Fb~c=1"), 400);
        assertThat(problem.getList("errors.pointer"), containsInAnyOrder("/levle", "/limit", "/q", "/a~1b~0c"));
    }

    @Test
    void a_hostile_name_is_shortened() {
        var problem = ProblemAnswer.of(get("/api/v1/topics?" + "x".repeat(3_000) + "=1"), 400);
        assertThat(problem.getString("errors[0].pointer").length(), equalTo(102));
    }

    @Test
    void the_order_of_parameters_does_not_matter_to_what_is_kept_ready() {
        var one = get("/api/v1/topics?limit=3&level=EXPERT");
        var other = get("/api/v1/topics?level=EXPERT&limit=3");
        assertEquals(one.header("ETag"), other.header("ETag"));
        assertEquals(one.asString(), other.asString());
    }

    @Test
    void pages_outside_the_api_may_be_linked_to_with_anything() {
        get("/openapi?format=json&utm_source=x").then().statusCode(200);
        get("/.well-known/jwks.json?v=2").then().statusCode(200);
        get("/q/health?x=1").then().statusCode(200);
    }
}
