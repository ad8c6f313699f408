package dev.waymark.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.waymark.LogLines;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller's mistake is told to the caller, and is no line in the log that somebody would be woken by. */
@QuarkusTest
class QuietLogTest {

    private final LogLines log = LogLines.listen();

    @AfterEach
    void listen_no_more() {
        log.close();
    }

    @Test
    void mistakes_by_rest_are_not_logged_as_failures() {
        for (var target : List.of(
                "/api/v1/topics?limit=abc",
                "/api/v1/topics?after=x",
                "/api/v1/topics;x",
                "/api/v1/topics/%00",
                "/api/v1/topics/no-such-topic",
                "/api/v1/me",
                "/nowhere")) {
            RawHttp.get(target);
            RawHttp.get(target, "Authorization: Bearer a.b.c", "Accept: image/png");
            RawHttp.request("DELETE", target);
        }
        for (var body : List.of("", "{", "null", "[]", "{\"email\": 7}", "{\"unknown\": 1}", "[".repeat(10_000))) {
            given().contentType("application/json").body(body).post("/api/v1/accounts");
            given().contentType("text/plain").body(body).post("/api/v1/tokens");
        }

        assertThat(log.lines(), empty());
    }

    @Test
    void mistakes_by_graphql_are_not_logged_as_failures() {
        for (var document : List.of(
                "{",
                "{ nothing }",
                "{ topics(first: 0) { totalCount } }",
                "{ topics(after: \\\"x\\\") { totalCount } }",
                "{ me { id } }",
                "mutation { publishContent { number } }",
                "mutation { signIn(email: \\\"x\\\", password: \\\"x\\\") { accessToken } }",
                "{ topics(first: 100) { nodes { resources { topics { resources { slug } } } } } }")) {
            given().contentType("application/json")
                    .body("{\"query\": \"" + document + "\"}")
                    .post("/graphql");
        }
        given().contentType("application/json").body("[{}]").post("/graphql");

        assertThat(log.lines(), empty());
    }
}
