package dev.waymark.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Names that problems repeat are cut, and no character into halves. */
@QuarkusTest
class LongNamesTest {

    private static final String NAME = "a".repeat(99) + "😀".repeat(3);
    private static final String CUT = "\"" + "a".repeat(99) + "😀…\"";

    @Test
    void a_long_name_of_nothing_is_told_in_whole_characters() {
        var answer = RestAssured.get("/api/v1/topics/{slug}", NAME);
        assertThat(ProblemAnswer.of(answer, 404).getString("detail"), containsString(CUT));
    }

    @Test
    void a_long_mistake_is_told_in_whole_characters() {
        var answer = RestAssured.given().queryParam("focus", NAME).get("/api/v1/compositions");
        assertThat(ProblemAnswer.of(answer, 400).getString("errors[0].detail"), containsString(CUT));
    }
}
