package dev.waymark.platform.http;

import static dev.waymark.platform.http.ForFrontends.ORIGIN;
import static dev.waymark.platform.http.Http.header;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages of other origins. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class CorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics/docker",
                "/api/v1/topics/nowhere",
                "/api/v1/topics/a%2Fb",
                "/api/v1/me",
                "/graphql?query=%7B__typename%7D"
            })
    void a_page_of_a_configured_origin_may_read_answers_and_errors(String address) {
        for (var answer : Http.firstAndSecond("GET", address, "Origin", ORIGIN)) {
            assertEquals(ORIGIN, header(answer, "Access-Control-Allow-Origin"));
            assertThat(varies(answer), containsString("origin"));
            for (var name : List.of(
                    "ETag",
                    "Link",
                    "Location",
                    "Retry-After",
                    "RateLimit",
                    "RateLimit-Policy",
                    "Content-Disposition",
                    "Idempotent-Replayed",
                    "Deprecation",
                    "Sunset",
                    "X-Request-Id")) {
                assertThat(header(answer, "Access-Control-Expose-Headers"), containsString(name));
            }
            assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        }
    }

    @Test
    void what_is_unchanged_may_be_read_too() {
        var etag = header(Http.get("/api/v1/topics/docker"), "ETag");
        var answer = Http.get("/api/v1/topics/docker", "Origin", ORIGIN, "If-None-Match", etag);
        assertEquals(304, answer.statusCode());
        assertEquals(ORIGIN, header(answer, "Access-Control-Allow-Origin"));
        assertThat(varies(answer), containsString("accept-encoding"));
        assertThat(varies(answer), containsString("origin"));
    }

    @Test
    void a_preflight_is_told_what_may_be_sent() {
        for (var address : List.of("/api/v1/me", "/api/v1/me/progress/topics/docker", "/graphql")) {
            var answer = preflight(address, ORIGIN);
            assertEquals(204, answer.statusCode());
            assertEquals(ORIGIN, header(answer, "Access-Control-Allow-Origin"));
            assertThat(header(answer, "Access-Control-Allow-Methods"), containsString("PUT"));
            for (var name : List.of(
                    "Authorization",
                    "Content-Type",
                    "If-Match",
                    "If-None-Match",
                    "Idempotency-Key",
                    "traceparent",
                    "sentry-trace",
                    "X-App-Version")) {
                assertThat(header(answer, "Access-Control-Allow-Headers"), containsString(name));
            }
            assertEquals("3600", header(answer, "Access-Control-Max-Age"));
            assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://localhost:5173",
                "https://localhost:8443",
                "http://app.localhost:3000",
                "http://127.0.0.1:4200",
                "http://[::1]:3000"
            })
    void localhost_stands_for_every_port_of_the_browsers_own_machine(String origin) {
        assertEquals(origin, header(preflight("/api/v1/me", origin), "Access-Control-Allow-Origin"));
        assertEquals(origin, header(Http.get("/api/v1/topics", "Origin", origin), "Access-Control-Allow-Origin"));
    }

    @Test
    void development_mode_lets_it_in_unasked() throws IOException {
        var defaults = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(file);
        }
        assertEquals("localhost", defaults.getProperty("%dev.waymark.cors.origins"));
        assertNull(defaults.getProperty("waymark.cors.origins"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "localhost",
                "http://localhost.evil.example",
                "http://evil-localhost",
                "http://localhost:5173.evil.example",
                "http://localhost:",
                "http://127.0.0.1.evil.example",
                "http://127.0.0.2",
                "file://localhost",
                "https://app.example.org.evil.example",
                "http://app.example.org",
                "https://app.example.org:8443",
                "https://APP.example.org",
                "null",
                ""
            })
    void a_page_of_another_origin_may_not(String origin) {
        for (var answer : List.of(
                preflight("/api/v1/topics", origin),
                Http.get("/api/v1/topics", "Origin", origin),
                Http.get("/api/v1/topics"))) {
            assertEquals("", header(answer, "Access-Control-Allow-Origin"));
            assertEquals("", header(answer, "Access-Control-Allow-Methods"));
            assertThat(varies(answer), containsString("origin"));
        }
    }

    @Test
    void every_origin_may_be_let_in_and_what_is_no_origin_is_a_mistake() {
        new Cors(origins("*"));
        new Cors(origins("http://[::1]:3000", "https://a.example", "localhost"));
        for (var mistake :
                List.of("app.example.org", "https://app.example.org/", "https://*.example.org", "null", "")) {
            assertThrows(IllegalArgumentException.class, () -> new Cors(origins(mistake)), mistake);
        }
    }

    @Test
    void what_is_no_name_of_a_header_is_a_mistake() {
        for (var mistake : List.of("x y", "x:y", "x\r\ny", "")) {
            var headers = Optional.of(Set.of(mistake));
            var sent = new Configured(Optional.empty(), headers, Optional.empty());
            assertThrows(IllegalArgumentException.class, () -> new Cors(sent), mistake);
            var read = new Configured(Optional.empty(), Optional.empty(), headers);
            assertThrows(IllegalArgumentException.class, () -> new Cors(read), mistake);
        }
    }

    private record Configured(
            Optional<Set<String>> origins, Optional<Set<String>> requestHeaders, Optional<Set<String>> exposedHeaders)
            implements CorsConfig {}

    private static CorsConfig origins(String... origins) {
        return new Configured(Optional.of(Set.of(origins)), Optional.empty(), Optional.empty());
    }

    private static HttpResponse<byte[]> preflight(String address, String origin) {
        return Http.request(
                "OPTIONS",
                address,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "authorization,content-type,if-match");
    }

    private static String varies(HttpResponse<?> answer) {
        return String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT);
    }
}
