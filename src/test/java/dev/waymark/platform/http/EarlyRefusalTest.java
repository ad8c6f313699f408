package dev.waymark.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import dev.waymark.LogLines;
import dev.waymark.Metrics;
import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails before any filter has seen it gets a problem all the same, and leaves nothing of its own in the log. */
@QuarkusTest
class EarlyRefusalTest {

    private static final String SECRET = "access_token=hush";
    private static final String END = "\r\nConnection: close\r\n\r\n";
    private static final String HOST = "\r\nHost: waymark.test";

    static Stream<Arguments> requests() {
        var path = "/api/v1/topics?" + SECRET;
        return Stream.of(
                refused(400, "GET " + path + " HTTP/1.1" + END),
                refused(400, "GET " + path + " HTTP/1.1\r\nHost: a@b:c" + END),
                refused(400, "GET " + path + " HTTP/1.1\r\nHost: " + END),
                refused(400, "GET ?" + SECRET + " HTTP/1.1" + HOST + END),
                refused(400, "GET ?%zz=" + SECRET + " HTTP/1.1" + HOST + END),
                refused(400, "GET * HTTP/1.1" + HOST + END),
                refused(400, "POST * HTTP/1.1" + HOST + END),
                refused(400, "OPTIONS * HTTP/1.1" + END),
                refused(400, "GET api/v1/topics HTTP/1.1" + HOST + END),
                refused(400, "GET api/v1/topics?" + SECRET + " HTTP/1.0" + END),
                refused(405, "CONNECT evil.test:443 HTTP/1.1" + HOST + END),
                refused(405, "CONNECT evil.test:443?" + SECRET + " HTTP/1.1" + HOST + END),
                refused(400, "GET /%zz?" + SECRET + " HTTP/1.1" + HOST + END),
                refused(400, "GET /%?" + SECRET + "\u001b[31m HTTP/1.1" + HOST + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\n: empty" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nno colon" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nna me: x" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nname : x" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nna\u001bme: x" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nname: \u001b[31m" + END),
                refused(400, "GET " + path + " HTTP/1.1" + HOST + "\r\nname: \u0000" + END),
                refused(400, "GET " + path + " HTTP/1.1\r\n folded: x" + HOST + END),
                refused(400, "GET " + path + END),
                refused(400, "GET " + path + " FTP/1.1" + HOST + END),
                refused(505, "GET " + path + " HTTP/1.2" + HOST + END),
                refused(505, "GET " + path + " HTTP/9.9" + HOST + END),
                refused(417, "GET " + path + " HTTP/1.1" + HOST + "\r\nExpect: foo" + END),
                refused(
                        501,
                        "POST " + path + " HTTP/1.1" + HOST + "\r\nTransfer-Encoding: gzip, chunked" + END
                                + "0\r\n\r\n"),
                refused(400, "POST " + path + " HTTP/1.1" + HOST + "\r\nTransfer-Encoding: gzip" + END),
                refused(400, "POST " + path + " HTTP/1.1" + HOST + "\r\nTransfer-Encoding: chunked, chunked" + END),
                refused(400, "POST " + path + " HTTP/1.1" + HOST + "\r\nTransfer-Encoding: xchunked" + END),
                refused(400, "POST " + path + " HTTP/1.0\r\nTransfer-Encoding: chunked" + END + "0\r\n\r\n"),
                refused(400, "POST " + path + " HTTP/1.1" + HOST + "\r\nContent-Length: 4\r\nContent-Length: 5" + END),
                refused(400, "POST " + path + " HTTP/1.1" + HOST + "\r\nContent-Length: -1" + END),
                refused(414, "GET /" + SECRET + "a".repeat(40_000) + " HTTP/1.1" + HOST + END),
                refused(431, "GET " + path + " HTTP/1.1" + HOST + "\r\nX: " + "a".repeat(70_000) + END));
    }

    private static Arguments refused(int status, String request) {
        return Arguments.of(status, request);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatever_cannot_be_read_is_a_problem_and_no_line_in_the_log(int status, String request) {
        try (var log = LogLines.listen()) {
            var answer = RawHttp.send(request);
            var problem = ProblemAnswer.of(answer, status);
            assertThat(problem.prettify(), not(containsString("hush")));
            assertThat(answer.header("x-content-type-options"), equalTo("nosniff"));
            assertThat(answer.header("cache-control"), equalTo("no-store"));
            if (status == 405) {
                assertThat(answer.header("allow"), containsString("GET"));
            }
            assertThat(log.lines(), empty());
        }
    }

    @Test
    void options_of_the_whole_server_are_its_methods() {
        var answer = RawHttp.send("OPTIONS * HTTP/1.1" + HOST + END);
        assertEquals(204, answer.status());
        assertThat(answer.header("allow"), containsString("PATCH"));
        assertThat(answer.body(), equalTo(""));
    }

    /** Nothing says where the refused request ends, so that what follows may be a part of it. */
    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: gzip", ": empty", "Content-Length: x"})
    void nothing_is_read_after_what_cannot_be_read(String header) {
        var answer = RawHttp.send("POST /api/v1/topics HTTP/1.1" + HOST + "\r\n" + header + "\r\n\r\n"
                + "GET /api/v1/topics/docker HTTP/1.1" + HOST + END);
        assertThat(answer.body(), not(containsString("\"slug\"")));
        assertThat(answer.status(), is(in(List.of(400, 501))));
    }

    /** What came before it on the same connection is answered first. */
    @Test
    void what_was_asked_before_is_answered() {
        var answer = RawHttp.send("GET /api/v1/topics/docker HTTP/1.1" + HOST + "\r\n\r\nGET  x" + END);
        assertEquals(200, answer.status());
        assertThat(answer.body(), containsString("\"slug\":\"docker\""));
        assertThat(answer.body(), containsString("/problems/bad-request"));
    }

    @Test
    void they_are_counted_and_make_no_series_of_their_own() {
        double before = refused();
        RawHttp.send("GET /no/host/" + System.nanoTime() + " HTTP/1.1" + END);
        RawHttp.send("GET ?x HTTP/1.1" + HOST + END);
        RawHttp.send("GET / HTTP/1.1\r\nno colon" + END);
        Await.until("all are counted", () -> refused() >= before + 3);
        assertThat(Metrics.samples().filter(line -> line.contains("/no/host")).toList(), empty());
    }

    /** A request without a path is at the root, to whoever counts it. */
    private static double refused() {
        return Stream.of("/unrouted", "root")
                .mapToDouble(uri -> Metrics.sum(
                        "http_server_requests_seconds_count{method=\"GET\",outcome=\"CLIENT_ERROR\",status=\"400\",uri=\"%s\"}"
                                .formatted(uri)))
                .sum();
    }

    @Test
    void a_request_by_http_1_0_needs_no_host() {
        assertEquals(
                200, RawHttp.send("GET /api/v1/topics/docker HTTP/1.0\r\n\r\n").status());
    }

    @Test
    void a_request_that_comes_in_single_bytes_is_read() throws Exception {
        assertEquals(
                200,
                RawHttp.drip("GET /api/v1/topics/docker HTTP/1.1" + HOST + END).status());
        assertEquals(
                400, RawHttp.drip("GET /api/v1/topics/docker HTTP/1.1" + END).status());
        assertEquals(
                400,
                RawHttp.drip("PRI /api/v1/topics/docker HTTP/1.1\r\nno colon" + END)
                        .status());
    }
}
