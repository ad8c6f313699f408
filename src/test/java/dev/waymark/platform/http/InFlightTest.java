package dev.waymark.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.Await;
import dev.waymark.Metrics;
import dev.waymark.RawHttp2;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends much and ends nothing, and who asks for much and reads nothing. One address has 4 MB of each, and 3 s. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class InFlightTest {

    private static final int SHARE = 4_000_000;
    private static final String LARGE = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void leave() throws Exception {
        for (var socket : sockets) {
            socket.close();
        }
        Await.until("nothing is in flight", () -> held("requests") == 0 && held("answers") == 0);
    }

    private static double held(String direction) {
        return Metrics.sum("waymark_http_in_flight_bytes{direction=\"%s\"}".formatted(direction));
    }

    private Socket connect() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        sockets.add(socket);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
    }

    /** What was said before the server closed, or the beginning of it. */
    private static String said(Socket socket) throws IOException {
        var bytes = new byte[2_000];
        try {
            int length = socket.getInputStream().read(bytes);
            return length < 0 ? "" : new String(bytes, 0, length, US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 3000000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n1e8480\r\n"})
    void uploads_that_never_end_are_refused_beyond_a_share(String body) throws Exception {
        var token = TestLearner.fresh().accessToken();
        var head = "PUT /api/v1/me/archive HTTP/1.1\r\nHost: waymark.test\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\n";
        for (int i = 0; i < 2; i++) {
            var upload = connect();
            send(upload, head + "Content-Length: 3000000\r\n\r\n");
            send(upload, " ".repeat(1_900_000));
        }
        Await.until("both have arrived", () -> held("requests") > 3_700_000);
        var third = connect();
        send(third, head + body);
        try {
            send(third, " ".repeat(1_900_000));
        } catch (SocketException e) {
            // Refused before all of it was sent.
        }
        var refusal = said(third);
        assertThat(refusal, startsWith("HTTP/1.1 503"));
        assertThat(refusal.toLowerCase(Locale.ROOT), containsString("retry-after: "));
        assertThat(held("requests"), lessThan(SHARE + 1.0));
        RestAssured.get("/api/v1/topics/docker").then().statusCode(200);
    }

    @Test
    void whoever_announces_much_and_sends_nothing_holds_nothing() throws Exception {
        var token = TestLearner.fresh().accessToken();
        for (int i = 0; i < 20; i++) {
            send(
                    connect(),
                    "PUT /api/v1/me/archive HTTP/1.1\r\nHost: waymark.test\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + token + "\r\nContent-Length: 3000000\r\n\r\n");
        }
        Await.until("they are waited for", () -> held("requests") > 0);
        assertThat(held("requests"), lessThan(1_000_000.0));
        RestAssured.given()
                .contentType("application/json")
                .body("{\"query\": \"{__typename}\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void headers_that_never_end_do_not_hold_more_than_a_share() throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                send(connect(), "GET / HTTP/1.1\r\nX-Long: " + "x".repeat(60_000));
            } catch (SocketException e) {
                // Closed in the middle of it, as it is beyond the share.
            }
        }
        assertThat(held("requests"), lessThan(SHARE + 1.0));
        RestAssured.get("/api/v1/topics/docker").then().statusCode(200);
    }

    @Test
    void answers_that_nobody_reads_are_refused_beyond_a_share_and_given_up_after_a_while() throws Exception {
        var unread = new ArrayList<Socket>();
        for (int i = 0; i < 10; i++) {
            var socket = connect();
            unread.add(socket);
            // So many, one after the other on the same connection, that no buffer of a socket holds them.
            for (int j = 0; j < 100; j++) {
                send(socket, "GET %s HTTP/1.1\r\nHost: waymark.test\r\n\r\n".formatted(LARGE));
            }
        }
        Await.until("answers wait", () -> held("answers") > 0);
        assertThat(held("answers"), lessThan(SHARE + 1.0));
        RestAssured.get("/api/v1/topics/docker").then().statusCode(200);
        Await.until("nobody is waited for", () -> held("answers") == 0);
        for (var socket : unread) {
            assertEnds(socket);
        }
    }

    /** The rest of what was sent before, and then the end. */
    private static void assertEnds(Socket socket) throws IOException {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException e) {
            // Closed with something unread.
        }
    }

    /** The larger one is written piece by piece, the smaller one at once. */
    @ParameterizedTest
    @ValueSource(strings = {LARGE, "/api/v1/topics/docker"})
    void a_stream_without_a_window_is_reset_however_alive_its_client_looks(String path) throws Exception {
        try (var client = new RawHttp2()) {
            client.get(1, path);
            Await.until("the stream is reset", () -> {
                client.look(1);
                return client.isReset(1);
            });
        }
    }
}
