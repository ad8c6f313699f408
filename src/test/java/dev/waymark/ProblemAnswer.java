package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.regex.Pattern;

/** What every error answer of this API must be: a problem by RFC 9457 that shows nothing of the inside. */
public final class ProblemAnswer {

    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|\\bat [\\w.$]+\\(|\\b(java|jakarta|javax|dev|org|io|com)\\.[a-z]+\\.|\\bselect\\b.*\\bfrom\\b"
                    + "|postgres|jdbc|hibernate|jackson|localhost|127\\.0\\.0\\.1");

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemAnswer() {}

    /** Asserts that the answer is a problem of this status, and gives its body. */
    public static JsonPath of(Response response, int status) {
        return of(response.statusCode(), response.contentType(), response.asString(), status);
    }

    public static JsonPath of(RawHttp.Answer answer, int status) {
        return of(answer.status(), answer.header("content-type"), answer.body(), status);
    }

    private static JsonPath of(int actual, String contentType, String body, int status) {
        assertThat(body, actual, equalTo(status));
        assertThat(String.valueOf(contentType), startsWith("application/problem+json"));
        var problem = read(body);
        assertThat(problem.path("type").asText(), startsWith("/problems/"));
        assertThat(problem.path("title").asText().strip(), not(equalTo("")));
        assertThat(problem.path("status").asInt(), equalTo(status));
        assertThat(problem.path("instance").asText(), startsWith("/"));
        assertFalse(INSIDE.matcher(body).find(), body);
        return JsonPath.from(body);
    }

    /** Not by paths, which take longer: every refusal of every test comes along here. */
    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }
}
