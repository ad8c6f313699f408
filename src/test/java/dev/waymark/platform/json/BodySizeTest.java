package dev.waymark.platform.json;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body has a limit of one megabyte, however it comes. */
@QuarkusTest
class BodySizeTest {

    private static final int LIMIT = 1024 * 1024;
    private static final String HEAD = """
            POST /test/echo HTTP/1.1\r
            Host: waymark.test\r
            Connection: close\r
            Content-Type: application/json\r
            """;

    @Test
    void a_body_within_the_limit_is_taken() {
        var answer = RawHttp.send(withLength(json(LIMIT)));
        assertEquals(200, answer.status());
        assertThat(answer.body(), containsString("\"number\":1"));
    }

    @Test
    void a_body_beyond_the_limit_is_a_problem() {
        var problem = ProblemAnswer.of(RawHttp.send(withLength(json(LIMIT + 1))), 413);
        assertEquals("/problems/content-too-large", problem.getString("type"));
    }

    @Test
    void a_body_that_only_announces_to_be_too_large_is_a_problem() {
        ProblemAnswer.of(RawHttp.send(HEAD + "Content-Length: 99999999999\r\n\r\n"), 413);
    }

    @Test
    void a_chunked_body_beyond_the_limit_is_a_problem() {
        var chunk = Integer.toHexString(100_000) + "\r\n" + " ".repeat(100_000) + "\r\n";
        ProblemAnswer.of(
                RawHttp.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(15) + "0\r\n\r\n"), 413);
    }

    /** Ten megabytes in ten kilobytes: what a coding unfolds to is nobody's to try. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate", "br", "identity, gzip", "nonsense"})
    void a_coded_body_is_refused_unread(String coding) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(json(10 * LIMIT).getBytes(StandardCharsets.ISO_8859_1));
        }
        var head = HEAD + "Content-Encoding: " + coding + "\r\n";
        var body = packed.toString(StandardCharsets.ISO_8859_1);
        var problem =
                ProblemAnswer.of(RawHttp.send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body), 415);
        assertEquals("/problems/unsupported-media-type", problem.getString("type"));
    }

    @Test
    void a_body_that_is_said_to_be_plain_is_taken() {
        assertEquals(
                200,
                RawHttp.send(HEAD + "Content-Encoding: identity\r\nContent-Length: 12\r\n\r\n{\"number\":1}")
                        .status());
    }

    /** A body of exactly so many bytes; the rest of it is blanks. */
    private static String json(int length) {
        var object = "{\"number\":1}";
        return object + " ".repeat(length - object.length());
    }

    private static String withLength(String body) {
        return HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
