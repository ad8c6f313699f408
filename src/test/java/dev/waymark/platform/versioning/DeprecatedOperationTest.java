package dev.waymark.platform.versioning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.ProblemAnswer;
import dev.waymark.platform.http.ForFrontends;
import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How clients learn that an operation is deprecated. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class DeprecatedOperationTest {

    private static final String OLD = "/api/v1/old-topics/docker";

    @Test
    void every_answer_says_since_when_until_when_and_what_to_use_instead() {
        var address = Http.fresh(OLD);
        for (int i = 0; i < 2; i++) {
            var answer = given().get(address);
            assertEquals(200, answer.statusCode());
            assertDeprecated(answer);
            assertDeprecated(given().head(address));
            var unchanged =
                    given().header("If-None-Match", answer.header("ETag")).get(address);
            assertEquals(304, unchanged.statusCode());
            assertDeprecated(unchanged);
        }
    }

    @Test
    void so_do_errors() {
        var missing = given().get("/api/v1/old-topics/nowhere");
        ProblemAnswer.of(missing, 404);
        assertDeprecated(missing);
    }

    @Test
    void other_operations_say_nothing() {
        for (var address : new String[] {"/api/v1/old-topics", "/api/v1/topics/docker", "/api/v1/nowhere"}) {
            var answer = given().get(address);
            assertThat(answer.header("Deprecation"), nullValue());
            assertThat(answer.header("Sunset"), nullValue());
        }
        assertThat(given().delete(OLD).header("Deprecation"), nullValue());
    }

    @Test
    void the_contract_says_it_too() {
        var contract = given().get("/openapi?format=json").jsonPath();
        var operation = "paths.'/api/v1/old-topics/{slug}'.get.";
        assertThat(contract.getBoolean(operation + "deprecated"), equalTo(true));
        assertThat(contract.getString(operation + "description"), containsString("in favour of /api/v1/topics"));
        assertThat(contract.getString(operation + "x-deprecation.sunset"), equalTo("2027-03-01"));
        assertThat(
                contract.getString(operation + "responses.'200'.headers.Deprecation.schema.examples[0]"),
                equalTo("@1772323200"));
        assertThat(contract.get("paths.'/api/v1/old-topics'.get.deprecated"), nullValue());
    }

    @Test
    void nothing_is_gone_before_it_was_deprecated_for_a_year() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Deprecation(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-02-28"), "/api/v1/topics"));
    }

    private static void assertDeprecated(Response answer) {
        assertEquals("@1772323200", answer.header("Deprecation"));
        assertEquals("Mon, 01 Mar 2027 00:00:00 GMT", answer.header("Sunset"));
        assertThat(answer.headers().getValues("Link"), hasItem("</api/v1/topics>; rel=\"successor-version\""));
    }
}
