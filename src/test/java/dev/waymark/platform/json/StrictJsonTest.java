package dev.waymark.platform.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that mean one thing, and all those that do not. */
@QuarkusTest
class StrictJsonTest {

    private static final Duration QUICKLY = Duration.ofSeconds(20);

    @Test
    void a_body_that_is_what_it_should_be_is_taken() {
        var body =
                "{\"text\":\"né 😀 \\ud83d\\ude00\",\"number\":7,\"colour\":\"RED\",\"entries\":[{\"name\":\"a\",\"size\":1}]}";
        post(body)
                .then()
                .statusCode(200)
                .body("text", equalTo("né 😀 😀"))
                .body("number", equalTo(7))
                .body("entries[0].size", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"",
                "{\"text\":\"a",
                "{\"text\":",
                "{",
                "[",
                "{\"number\":1} x",
                "{\"number\":1}{}",
                "{\"number\":1}]",
                "{\"number\":1,}",
                "{number:1}",
                "{'number':1}",
                "{\"number\":01}",
                "{\"number\":+1}",
                "{\"number\":0x10}",
                "{\"number\":NaN}",
                "{\"number\":1}//",
                "/**/{\"number\":1}",
                "{\"text\":\"a\tb\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\\u12\"}",
                "{\"number\":1,\"number\":2}",
                "{\"entries\":[{\"size\":1,\"size\":1}]}",
                "[]",
                "7",
                "true",
                "\"text\"",
                "",
                "   ",
                "null"
            })
    void what_is_not_one_json_object_is_a_problem(String body) {
        refused(post(body));
    }

    @Test
    void a_text_with_a_bare_line_break_is_told_by_its_place() {
        post("{\"text\": \"a\nb\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-json"))
                .body("detail", equalTo("The body is not valid JSON at line 1, column 12."));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"number\":1,\"colour2\":\"RED\"} | /colour2",
                "{\"entries\":[{\"size\":1,\"owner\":7}]} | /entries/0/owner",
                "{\"number\":1.9} | /number",
                "{\"number\":1.0} | /number",
                "{\"number\":1e2} | /number",
                "{\"number\":\"7\"} | /number",
                "{\"number\":\"\"} | /number",
                "{\"number\":true} | /number",
                "{\"number\":null} | /number",
                "{\"number\":[7]} | /number",
                "{\"number\":2147483648} | /number",
                "{\"number\":-2147483649} | /number",
                "{\"number\":18446744073709551623} | /number",
                "{\"text\":7} | /text",
                "{\"text\":1.5} | /text",
                "{\"text\":true} | /text",
                "{\"text\":[\"a\"]} | /text",
                "{\"text\":{}} | /text",
                "{\"text\":\"a\\u0000b\"} | /text",
                "{\"text\":\"\\ud800\"} | /text",
                "{\"text\":\"\\udc00\\ud800\"} | /text",
                "{\"entries\":[{\"name\":\"\\u0000\"}]} | /entries/0/name",
                "{\"colour\":\"PURPLE\"} | /colour",
                "{\"colour\":\"red\"} | /colour",
                "{\"colour\":\"\"} | /colour",
                "{\"colour\":0} | /colour",
                "{\"entries\":{}} | /entries",
                "{\"entries\":\"\"} | /entries",
                "{\"entries\":{\"name\":\"a\"}} | /entries",
                "{\"entries\":[{\"size\":1},{\"size\":\"x\"}]} | /entries/1/size"
            })
    void a_member_of_another_kind_is_invalid_input_with_a_pointer_to_it(String body, String pointer) {
        var problem = refused(post(body));
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains(pointer));
    }

    /** A stray continuation, a wrong start, an overlong slash and NUL, half a surrogate, beyond Unicode, a cut sequence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "ff",
                "fe",
                "c0af",
                "c080",
                "e080af",
                "eda080",
                "edb080",
                "f4908080",
                "f8888080",
                "c3",
                "e282"
            })
    void bytes_that_are_not_utf_8_are_a_problem(String hexadecimal) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"text\":\"a".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(HexFormat.of().parseHex(hexadecimal));
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        refused(post(body.toByteArray()));
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_refused_quickly() {
        for (var number : new String[] {
            "9".repeat(100_000), "1e" + "9".repeat(9), "0." + "9".repeat(100_000), "-" + "9".repeat(100_000)
        }) {
            assertTimeout(QUICKLY, () -> refused(post("{\"number\":" + number + "}")));
        }
    }

    @Test
    void a_hundred_thousand_open_brackets_are_refused_quickly() {
        assertTimeout(QUICKLY, () -> refused(post("[".repeat(100_000))));
        assertTimeout(QUICKLY, () -> refused(post("{\"entries\":" + "[".repeat(100_000))));
        assertTimeout(QUICKLY, () -> refused(post("{\"unknown\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")));
        assertTimeout(QUICKLY, () -> refused(post("{\"entries\":".repeat(50_000))));
    }

    @Test
    void a_member_name_of_a_hundred_thousand_characters_is_refused_and_not_repeated() {
        var problem = refused(post("{\"" + "n".repeat(100_000) + "\":1}"));
        assertEquals(true, problem.prettify().length() < 5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "image/png"})
    void another_content_type_is_a_problem(String contentType) {
        var problem = ProblemAnswer.of(post(contentType, "{\"number\":1}".getBytes(StandardCharsets.UTF_8)), 415);
        assertEquals("/problems/unsupported-media-type", problem.getString("type"));
    }

    @Test
    void a_problem_does_not_repeat_the_body() {
        var problem = refused(post("{\"text\":\"hush\",\"number\":\"hush\"}"));
        assertEquals(false, problem.prettify().contains("hush"));
        assertNull(problem.getString("traceId"));
    }

    private static JsonPath refused(Response answer) {
        return ProblemAnswer.of(answer, 400);
    }

    private static Response post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response post(byte[] body) {
        return post("application/json", body);
    }

    private static Response post(String contentType, byte[] body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(contentType)
                .body(body)
                .post("/test/echo");
    }
}
