package dev.waymark.platform.http.answers;

import static dev.waymark.platform.http.Http.firstAndSecond;
import static dev.waymark.platform.http.Http.header;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every check holds for an answer that is computed and for one that was kept ready. */
@QuarkusTest
class CompressionTest {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "gzip;q=0.001", "*"})
    void a_client_that_takes_gzip_gets_the_same_bytes_compressed(String acceptEncoding) {
        var plain = Http.get(ROADMAP);
        for (var answer : firstAndSecond("GET", ROADMAP, "Accept-Encoding", acceptEncoding)) {
            assertEquals(200, answer.statusCode());
            assertEquals("gzip", header(answer, "Content-Encoding"));
            assertEquals("Accept-Encoding", header(answer, "Vary"));
            assertThat(answer.body().length, lessThan(plain.body().length / 2));
            assertArrayEquals(plain.body(), Http.unzipped(answer.body()));
            assertThat(header(answer, "ETag"), matchesPattern("\"[^\"]+\""));
            assertNotEquals(header(plain, "ETag"), header(answer, "ETag"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip;q=0",
                "gzip; q=0",
                "gzip;Q=0",
                "gzip;q=0.0",
                "identity",
                "br",
                "deflate",
                "",
                "gzip;q=0, *",
                "*, gzip;q=0"
            })
    void a_client_that_does_not_take_gzip_gets_it_plain(String acceptEncoding) {
        var plain = Http.get(ROADMAP);
        for (var answer : firstAndSecond("GET", ROADMAP, "Accept-Encoding", acceptEncoding)) {
            assertEquals(200, answer.statusCode());
            assertEquals("", header(answer, "Content-Encoding"));
            assertEquals("Accept-Encoding", header(answer, "Vary"));
            assertEquals(header(plain, "ETag"), header(answer, "ETag"));
            assertArrayEquals(plain.body(), answer.body());
        }
    }

    @Test
    void a_small_answer_has_an_etag_for_each_of_its_forms_too() {
        var plain = Http.get("/api/v1/categories/security");
        for (var answer : firstAndSecond("GET", "/api/v1/categories/security", "Accept-Encoding", "gzip")) {
            assertEquals("gzip", header(answer, "Content-Encoding"));
            assertArrayEquals(plain.body(), Http.unzipped(answer.body()));
            assertNotEquals(header(plain, "ETag"), header(answer, "ETag"));
        }
    }

    @Test
    void the_etag_of_either_form_spares_the_body_of_both() {
        var plain = header(Http.get(ROADMAP), "ETag");
        var compressed = header(Http.get(ROADMAP, "Accept-Encoding", "gzip"), "ETag");
        for (var known : new String[] {plain, compressed}) {
            for (var answer : firstAndSecond("GET", ROADMAP, "Accept-Encoding", "gzip", "If-None-Match", known)) {
                assertEquals(304, answer.statusCode());
                assertEquals(0, answer.body().length);
                assertEquals(compressed, header(answer, "ETag"));
                assertEquals("Accept-Encoding", header(answer, "Vary"));
                assertEquals("", header(answer, "Content-Encoding"));
            }
        }
    }

    @Test
    void head_tells_of_the_compressed_form() {
        var fresh = Http.fresh(ROADMAP);
        var first = Http.request("HEAD", fresh, "Accept-Encoding", "gzip");
        var get = Http.get(fresh, "Accept-Encoding", "gzip");
        var second = Http.request("HEAD", fresh, "Accept-Encoding", "gzip");
        assertEquals(get.headers().map(), first.headers().map());
        assertEquals(get.headers().map(), second.headers().map());
        assertEquals(0, first.body().length + second.body().length);
    }

    @Test
    void a_problem_is_readable_to_a_client_that_takes_gzip() {
        var answer = Http.get("/api/v1/topics/nowhere", "Accept-Encoding", "gzip");
        var body = header(answer, "Content-Encoding").equals("gzip") ? Http.unzipped(answer.body()) : answer.body();
        assertEquals('{', body[0]);
    }
}
