package dev.waymark.platform.http;

import static dev.waymark.platform.http.Http.header;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told of every answer. */
@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics/docker",
                "/api/v1/topics/nowhere",
                "/api/v1/topics?limit=x",
                "/api/v1/me",
                "/api/v1/topics/a%2Fb",
                "/nowhere",
                "/graphql",
                "/graphql?query=%7B__typename%7D",
                "/graphql/schema.graphql",
                "/openapi",
                "/q/health/live",
                "/q/metrics",
                "/.well-known/jwks.json"
            })
    void an_answer_is_data_and_no_page(String address) {
        for (var method : new String[] {"GET", "HEAD", "OPTIONS", "DELETE"}) {
            assertSafe(Http.request(method, address));
        }
        assertEquals("default-src 'none'; frame-ancestors 'none'", policy(address));
    }

    @Test
    void so_is_one_that_is_ready_or_unchanged() {
        for (var answer : Http.firstAndSecond("GET", "/api/v1/topics/docker")) {
            assertSafe(answer);
            var unchanged = Http.get("/api/v1/topics/docker", "If-None-Match", header(answer, "ETag"));
            assertEquals(304, unchanged.statusCode());
            assertSafe(unchanged);
        }
    }

    @Test
    void so_is_what_is_refused_before_anything_looks_at_it() {
        for (var answer : new RawHttp.Answer[] {
            RawHttp.get("/api/v1/topics;x=1"), RawHttp.get("/" + "x".repeat(5_000)), RawHttp.request("TRACE", "/")
        }) {
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("DENY", answer.header("X-Frame-Options"));
        }
    }

    @Test
    void the_pages_for_trying_out_may_run_their_own_scripts() {
        assertThat(policy("/q/swagger-ui/"), containsString("script-src 'self' 'unsafe-inline'"));
        assertThat(policy("/q/graphql-ui/"), containsString("script-src 'self'"));
        assertThat(policy("/q/graphql-ui/"), not(containsString("script-src 'self' 'unsafe-inline'")));
        assertThat(policy("/q/graphql-ui/"), startsWith("default-src 'none'; frame-ancestors 'none'"));
    }

    @Test
    void https_is_asked_for_only_where_it_is_spoken() {
        assertEquals("", header(Http.get("/api/v1/topics"), "Strict-Transport-Security"));
        assertEquals("", header(Http.get("/api/v1/topics", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"));
    }

    @Test
    void another_origin_is_told_nothing() {
        for (var method : new String[] {"GET", "OPTIONS"}) {
            var answer = Http.request(
                    method, "/api/v1/topics", "Origin", "https://evil.example", "Access-Control-Request-Method", "GET");
            assertThat(
                    answer.headers().map().keySet().toString().toLowerCase(Locale.ROOT),
                    not(containsString("access-control")));
            assertEquals("Accept-Encoding", header(Http.get("/api/v1/topics"), "Vary"));
        }
    }

    private static String policy(String address) {
        return header(Http.get(address), "Content-Security-Policy");
    }

    private static void assertSafe(HttpResponse<?> answer) {
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"), answer.toString());
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    }
}
