package dev.waymark.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided before any endpoint is reached. */
@QuarkusTest
class RouterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v2/topics",
                "/api/v1/nowhere",
                "/api/v1/topics/docker/nowhere",
                "/q/nowhere"
            })
    void an_address_that_leads_nowhere_is_a_problem(String address) {
        var problem = ProblemAnswer.of(RawHttp.get(address), 404);
        assertEquals("/problems/not-found", problem.getString("type"));
        assertEquals(address, problem.getString("instance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void a_method_that_an_address_does_not_take_is_a_problem(String method) {
        for (var address : List.of("/api/v1/topics", "/api/v1/topics/docker", "/api/v1/roadmaps")) {
            var problem = ProblemAnswer.of(given().request(method, address), 405);
            assertEquals("/problems/method-not-allowed", problem.getString("type"));
        }
    }

    @Test
    void a_refused_method_is_told_those_that_the_address_takes() {
        for (var address : List.of("/api/v1/topics", "/api/v1/topics/docker", "/api/v1/roadmaps")) {
            assertThat(String.valueOf(given().post(address).header("Allow")), containsString("GET"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "FOO"})
    void a_method_that_nobody_takes_is_a_problem_and_echoes_nothing(String method) {
        var answer = RawHttp.request(method, "/api/v1/topics", "X-Secret: hush");
        ProblemAnswer.of(answer, 405);
        assertThat(answer.body(), not(containsString("hush")));
    }

    /** Asked for in an acceptable form in between, so that the answer is kept ready. */
    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/xml", ";", "a,;", ";;q=1"})
    void a_media_type_that_cannot_be_given_is_a_problem(String accept) {
        var address = Http.fresh("/api/v1/topics");
        for (int i = 0; i < 2; i++) {
            ProblemAnswer.of(given().header("Accept", accept).get(address), 406);
            assertEquals(
                    200,
                    given().header("Accept", "application/json").get(address).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "text/html, application/json;q=0.1",
                "application/json; charset=utf-8",
                "APPLICATION/JSON"
            })
    void a_media_type_that_covers_json_is_given_json(String accept) {
        for (var answer : Http.firstAndSecond("GET", "/api/v1/topics", "Accept", accept)) {
            assertEquals(200, answer.statusCode());
            assertThat(Http.header(answer, "Content-Type"), startsWith("application/json"));
        }
    }

    @Test
    void a_problem_is_given_even_to_a_client_that_does_not_accept_it() {
        ProblemAnswer.of(given().header("Accept", "text/html").get("/nowhere"), 404);
        ProblemAnswer.of(given().header("Accept", "application/json").get("/api/v1/topics/nowhere"), 404);
    }

    @Test
    void a_foreign_origin_gets_no_leave_to_read() {
        for (int i = 0; i < 2; i++) {
            var answer = RawHttp.get("/api/v1/topics/docker", "Origin: https://evil.example");
            assertEquals(200, answer.status());
            assertThat(answer.headers().keySet(), everyItem(not(startsWith("access-control-"))));
        }
        var preflight = RawHttp.request(
                "OPTIONS", "/api/v1/topics", "Origin: https://evil.example", "Access-Control-Request-Method: PUT");
        assertThat(preflight.headers().keySet(), everyItem(not(startsWith("access-control-"))));
    }

    @Test
    void forwarding_headers_of_anybody_do_not_show_in_links_or_problems() {
        var address = Http.fresh("/api/v1/topics?limit=2");
        var spoofed = new String[] {
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Port: 666",
            "X-Forwarded-Prefix: /evil",
            "X-Forwarded-For: 6.6.6.6",
            "Forwarded: host=evil.example;proto=gopher",
            "X-Original-URL: /evil",
            "X-HTTP-Method-Override: DELETE"
        };
        for (int i = 0; i < 2; i++) {
            var answer = RawHttp.get(address, spoofed);
            assertEquals(200, answer.status());
            assertThat(answer.header("link"), startsWith("</api/v1/topics?"));
            assertThat(answer.headers() + answer.body(), not(containsString("evil")));
        }
        var clean = PageWalk.page(address);
        assertThat(PageWalk.link(clean, "next").orElseThrow(), startsWith("/api/v1/topics?"));
        var problem = ProblemAnswer.of(RawHttp.get("/api/v1/topics/nowhere", spoofed), 404);
        assertEquals("/api/v1/topics/nowhere", problem.getString("instance"));
    }

    @Test
    void no_answer_names_the_software_behind_it() {
        for (var address : List.of("/api/v1/topics/docker", "/api/v1/topics/nowhere", "/nowhere")) {
            var answer = RawHttp.get(address);
            assertNull(answer.header("server"));
            assertNull(answer.header("x-powered-by"));
        }
    }
}
