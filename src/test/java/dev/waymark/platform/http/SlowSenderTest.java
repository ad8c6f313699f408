package dev.waymark.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends a byte now and then, to keep a connection for nothing. The profile gives three seconds, the defaults ten or more. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class SlowSenderTest {

    /** In milliseconds, and below what the defaults give: the profile's own times are what holds. */
    private static final long TOO_LATE = 9_000;

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: waymark.test\r\nContent-Type: application/json\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"G", "GET /api/v1/topics HTTP/1.1\r\nHost: waymark.test\r\nX-Slow: "})
    void headers_that_drip_are_cut_off(String beginning) throws Exception {
        try (var socket = connect()) {
            assertThat(millisUntilClosed(socket, beginning), allOf(greaterThan(500L), lessThan(TOO_LATE)));
        }
    }

    @Test
    void so_are_those_of_a_second_request() throws Exception {
        try (var socket = connect()) {
            send(socket, "GET /api/v1/topics/docker HTTP/1.1\r\nHost: waymark.test\r\n\r\n");
            assertEquals('H', socket.getInputStream().read());
            assertThat(millisUntilClosed(socket, "GET / HTTP/1.1\r\nX"), lessThan(TOO_LATE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n"})
    void bodies_that_drip_are_cut_off(String beginning) throws Exception {
        try (var socket = connect()) {
            assertThat(millisUntilClosed(socket, HEAD + beginning), allOf(greaterThan(500L), lessThan(TOO_LATE)));
        }
    }

    @Test
    void so_is_one_that_a_thread_waits_for() throws Exception {
        var token = TestLearner.fresh().accessToken();
        try (var socket = connect()) {
            var beginning = HEAD.replace("POST /graphql", "PATCH /api/v1/me") + "Authorization: Bearer " + token
                    + "\r\nContent-Length: 1000\r\n\r\n{";
            assertThat(millisUntilClosed(socket, beginning), lessThan(TOO_LATE));
        }
    }

    @Test
    void a_connection_that_is_kept_for_later_stays() throws Exception {
        try (var socket = connect()) {
            assertAnswered(socket);
            Await.pass(Duration.ofMillis(3_500));
            assertAnswered(socket);
        }
    }

    @Test
    void everybody_else_goes_on_meanwhile() throws Exception {
        var slow = new Socket[50];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = connect();
            send(slow[i], "GET /api/v1/topics HTTP/1.1\r\nX");
        }
        RestAssured.get("/api/v1/topics/docker").then().statusCode(200);
        for (var socket : slow) {
            socket.setSoTimeout(60_000);
            assertEquals(-1, socket.getInputStream().read());
            socket.close();
        }
    }

    /** One byte each 100 ms, for 40 s at most: far more than a busy machine needs to notice the first of them. */
    private static long millisUntilClosed(Socket socket, String beginning) throws Exception {
        long start = System.nanoTime();
        socket.setSoTimeout(100);
        try {
            send(socket, beginning);
            for (int i = 0; i < 400; i++) {
                try {
                    if (socket.getInputStream().read() < 0) {
                        break;
                    }
                } catch (SocketTimeoutException e) {
                    send(socket, beginning.endsWith("chunked\r\n\r\n") ? "1\r\n \r\n" : "x");
                }
            }
        } catch (SocketException e) {
            // Closed while something was on its way.
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Socket connect() throws IOException {
        return new Socket("localhost", RestAssured.port);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static void assertAnswered(Socket socket) throws IOException {
        send(socket, "GET /q/health/live HTTP/1.1\r\nHost: waymark.test\r\n\r\n");
        var bytes = new byte[10_000];
        var answer = new String(bytes, 0, socket.getInputStream().read(bytes), US_ASCII);
        assertThat(answer, startsWith("HTTP/1.1 200"));
    }
}
