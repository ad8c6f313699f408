package dev.waymark.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as no client library would write them. */
@QuarkusTest
class HostileAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics;x=1",
                "/api/v1/topics/docker;x",
                "/api;x/v1/topics/docker",
                "/api/v1/topics/docker%3Bx=1",
                "/api/v1/topics/docker%3b",
                "/api/v1/topics%2Fdocker",
                "/api/v1%2ftopics",
                "/api/v1/topics/..%2F..%2Fetc%2Fpasswd",
                "/api/v1/topics%5Cdocker",
                "/api/v1/topics%5c..%5cdocker",
                "/api/v1/topics\\docker",
                "/api/v1/topics/%00",
                "/api/v1/topics/docker%00.json",
                "/api/v1/topics/%0d%0aSet-Cookie:x=1",
                "/api/v1/topics/%7f",
                "/api/v1/topics/%C0%AF",
                "/api/v1/topics/%C0%80",
                "/api/v1/topics/%ED%A0%80",
                "/api/v1/topics/%ED%BF%BF",
                "/api/v1/topics/%F4%90%80%80",
                "/api/v1/topics/%FF",
                "/api/v1/topics/%C3",
                "/api/v1/topics/%",
                "/api/v1/topics/%2",
                "/api/v1/topics/%zz",
                "/api/v1/topics/%u0041",
                "/api/v1/topics/%+1",
                "/%00",
                "/nowhere;x",
                "/q/health;x",
                "/graphql;x",
                "/openapi%00"
            })
    void an_ambiguous_or_broken_path_is_a_problem(String target) {
        var problem = ProblemAnswer.of(RawHttp.get(target), 400);
        assertEquals("/problems/bad-request", problem.getString("type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=docker%00",
                "q=%0a",
                "q=%C0%AF",
                "q=%ED%A0%80",
                "q=%ED%A0%BD%ED%B8%80",
                "q=%F4%90%80%80",
                "q=%FF",
                "q=%",
                "q=%2",
                "q=%zz",
                "%00=1",
                "%zz",
                "limit=%",
                "after=%00",
                "level=%ED%A0%80"
            })
    void a_broken_query_is_a_problem(String query) {
        ProblemAnswer.of(RawHttp.get("/api/v1/topics?" + query), 400);
    }

    /** Each is another spelling of an address, or none; whatever a router makes of it, it is never a defect. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/topics/docker",
                "/api//v1/topics/docker",
                "/api/v1/topics//docker",
                "/api/v1/topics/./docker",
                "/api/v1/topics/../topics/docker",
                "/api/v1/projects/%2e%2e/topics/docker",
                "/../api/v1/topics/docker",
                "/../../../../etc/passwd",
                "/api/v1/topics/../../../../../etc/passwd",
                "/api/v1/topics/docker/",
                "/api/v1/topics/docker//",
                "/API/v1/topics/docker",
                "/api/v1/Topics/docker",
                "/api/v1/topics/Docker",
                "/api/v1/topics/%64ocker",
                "/api/v1/topics/..",
                "/.",
                "//",
                "/"
            })
    void another_spelling_of_a_path_is_the_same_thing_or_nothing(String target) {
        var answer = RawHttp.get(target);
        if (answer.status() == 200) {
            assertThat(
                    answer.body(),
                    either(containsString("\"slug\":\"docker\"")).or(containsString("\"name\":\"Waymark\"")));
        } else {
            assertThat(answer.status(), is(in(List.of(400, 404))));
            ProblemAnswer.of(answer, answer.status());
        }
    }

    @Test
    void an_address_with_a_host_is_taken_but_the_host_is_not() {
        var answer = RawHttp.get("http://evil.example/api/v1/topics?limit=2");
        assertEquals(200, answer.status());
        assertThat(answer.header("link"), startsWith("</api/v1/topics?"));
        assertThat(answer.headers() + answer.body(), not(containsString("evil")));
    }

    /** Refused before there is a path by which a problem could be routed. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "api/v1/topics", "?limit=2", "evil.example:443"})
    void a_target_that_is_no_path_is_refused(String target) {
        var answer = RawHttp.get(target);
        assertThat(answer.status(), is(in(List.of(400, 404))));
        assertThat(answer.body(), not(containsString("evil")));
    }

    @Test
    void more_than_a_hundred_parameters_are_a_problem() {
        ProblemAnswer.of(RawHttp.get("/api/v1/topics?" + "a&".repeat(1_100)), 400);
        ProblemAnswer.of(RawHttp.get("/api/v1/topics?" + "a=1&".repeat(120)), 400);
    }

    /** The server refuses it while reading, before there is a request that could be answered with more than a status. */
    @Test
    void an_address_beyond_four_kilobytes_is_refused() {
        for (int length : new int[] {4_100, 10_000, 100_000}) {
            assertThat(RawHttp.get("/api/v1/topics?q=" + "a".repeat(length)).status(), equalTo(414));
            assertThat(RawHttp.get("/" + "a".repeat(length)).status(), equalTo(414));
        }
    }

    @Test
    void headers_beyond_twenty_kilobytes_are_refused() {
        var one = RawHttp.get("/api/v1/topics", "X-Big: " + "a".repeat(21_000));
        assertThat(one.status(), equalTo(431));
        var many = RawHttp.get(
                "/api/v1/topics",
                ("X-Many: " + "a".repeat(90) + "\r\n").repeat(300).strip());
        assertThat(many.status(), equalTo(431));
    }

    @Test
    void a_request_that_could_be_read_in_two_ways_is_refused() {
        var requests = List.of(
                "GET /api/v1/topics HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "POST /api/v1/topics HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/topics HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\naaaaa",
                "POST /api/v1/topics HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\naa\r\n0\r\n\r\n",
                "GET\r\n\r\n");
        for (var request : requests) {
            assertThat(request, RawHttp.send(request).status(), is(in(List.of(0, 400, 405, 501, 505))));
        }
    }

    @Test
    void a_problem_shows_the_path_alone_and_as_data() {
        var problem = ProblemAnswer.of(RawHttp.get("/api/v1/topics/%3Cscript%3E?q=secret"), 400);
        assertThat(problem.getString("instance"), startsWith("/api/v1/topics/"));
        assertThat(problem.prettify(), not(containsString("secret")));
    }
}
