package dev.waymark.platform.http.answers;

import static dev.waymark.platform.http.Http.firstAndSecond;
import static dev.waymark.platform.http.Http.header;
import static org.hamcrest.MatcherAssert.assertThat;
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
class ConditionalRequestTest {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROADMAP,
                ROADMAP + "/versions",
                ROADMAP + "/versions/1",
                "/api/v1/roadmaps",
                "/api/v1/categories",
                "/api/v1/categories/security",
                "/api/v1/focus-areas",
                "/api/v1/focus-areas/cloud-aws",
                "/api/v1/topics",
                "/api/v1/topics/docker",
                "/api/v1/resources",
                "/api/v1/resources/fastapi-docs",
                "/api/v1/projects",
                "/api/v1/projects/event-driven-pipeline",
                "/api/v1/certifications",
                "/api/v1/certifications/pcep",
                "/api/v1/search?q=docker"
            })
    void published_content_has_a_strong_etag_and_may_be_cached(String address) {
        var answers = firstAndSecond("GET", address);
        for (var answer : answers) {
            assertEquals(200, answer.statusCode());
            assertThat(header(answer, "ETag"), matchesPattern("\"[^\"]+\""));
            assertEquals("public, no-cache", header(answer, "Cache-Control"));
            assertEquals("Accept-Encoding", header(answer, "Vary"));
            assertThat(header(answer, "Content-Type"), matchesPattern("application/json;\\s?charset=UTF-8"));
            assertEquals(String.valueOf(answer.body().length), header(answer, "Content-Length"));
        }
        assertArrayEquals(answers.getFirst().body(), answers.getLast().body());
        assertEquals(
                answers.getFirst().headers().map(),
                answers.getLast().headers().map(),
                "the first and the second answer have the same headers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "\"other\", %s",
                "%s, \"other\"",
                "\"a\",%s,\"b\"",
                "W/%s",
                "W/\"other\", W/%s",
                "*",
            })
    void what_the_client_has_is_not_sent_again(String ifNoneMatch) {
        var etag = header(Http.get(ROADMAP), "ETag");
        for (var method : new String[] {"GET", "HEAD"}) {
            for (var answer : firstAndSecond(method, ROADMAP, "If-None-Match", ifNoneMatch.formatted(etag))) {
                assertEquals(304, answer.statusCode());
                assertEquals(0, answer.body().length);
                assertEquals(etag, header(answer, "ETag"));
                assertEquals("public, no-cache", header(answer, "Cache-Control"));
                assertEquals("Accept-Encoding", header(answer, "Vary"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", "W/\"other\"", "", ",", "\"", "W/", "\"*\"", "\"%s\"", "%.5s"})
    void what_the_client_has_not_is_sent(String ifNoneMatch) {
        var etag = header(Http.get(ROADMAP), "ETag");
        for (var answer : firstAndSecond("GET", ROADMAP, "If-None-Match", ifNoneMatch.formatted(etag))) {
            assertEquals(200, answer.statusCode());
            assertNotEquals(0, answer.body().length);
        }
    }

    @Test
    void etags_on_several_header_lines_are_one_list() {
        var etag = header(Http.get(ROADMAP), "ETag");
        for (var answer : firstAndSecond("GET", ROADMAP, "If-None-Match", "\"other\"", "If-None-Match", etag)) {
            assertEquals(304, answer.statusCode());
        }
    }

    @Test
    void other_content_has_another_etag() {
        assertNotEquals(
                header(Http.get("/api/v1/topics/docker"), "ETag"), header(Http.get("/api/v1/topics/git"), "ETag"));
        assertNotEquals(
                header(Http.get("/api/v1/topics?limit=2"), "ETag"), header(Http.get("/api/v1/topics?limit=3"), "ETag"));
    }

    @Test
    void an_etag_of_something_that_does_not_exist_does_not_hide_the_problem() {
        var answer = Http.get("/api/v1/topics/nowhere", "If-None-Match", "*");
        assertEquals(404, answer.statusCode());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals("", header(answer, "ETag"));
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        for (var address : new String[] {ROADMAP, "/api/v1/topics?limit=2"}) {
            var fresh = Http.fresh(address);
            var firstHead = Http.request("HEAD", fresh);
            var get = Http.get(fresh);
            var secondHead = Http.request("HEAD", fresh);
            for (var head : new java.net.http.HttpResponse<?>[] {firstHead, secondHead}) {
                assertEquals(200, head.statusCode());
                assertEquals(get.headers().map(), head.headers().map());
            }
            assertEquals(0, firstHead.body().length + secondHead.body().length);
        }
    }
}
