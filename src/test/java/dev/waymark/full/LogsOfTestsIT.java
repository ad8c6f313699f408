package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the last run of the other tests logged, thousands of requests of learners and of attackers, has no secrets in it.
 * What the packaged application says is searched where {@link WaymarkProcess} ends.
 */
class LogsOfTestsIT {

    /** Of {@code ./mvnw verify}, see {@code TestLog}. */
    private static final Path LOG = Path.of("target", "test.log");

    /** Of the slow tests of {@code -Pfull}. */
    private static final Path SLOW_LOG = Path.of("target", "test-slow.log");

    /** Each configuration that is tested starts the application, eight in a whole run. */
    private static final long STARTS = 7;

    @Test
    void the_logs_of_the_tests_have_no_secret_and_no_address() throws IOException {
        assertTrue(Files.exists(LOG), "No test has run: ./mvnw verify comes before -Pfull");
        try (var lines = Files.lines(LOG)) {
            assertThat(
                    "starts in the log: ./mvnw verify comes before -Pfull, with all tests",
                    lines.filter(line -> line.contains("Installed features:")).count(),
                    greaterThanOrEqualTo(STARTS));
        }
        for (var log : List.of(LOG, SLOW_LOG)) {
            try (var lines = Files.lines(log)) {
                assertThat(lines.flatMap(LoggedSecrets::in).limit(20).toList(), empty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refused: eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl",
                "token=AAAAAAAAAAEq1xTZK1lPQ7JmQm1cH0R9s3nq0y5x2bV8kE4wU6zLrA",
                "It was AAAAAAAAAAEq1xTZK1lPQ7JmQm1cH0R9s3nq0y5x2bV8kE4wU6zLrA.",
                "\"AAAAAAAAAAEq1xTZK1lPQ7JmQm1cH0R9s3nq0y5x2bV8kE4wU6zLrA\", and so on",
                "GET /links/AAAAAAAAAAEq1xTZK1lPQ7JmQm1cH0R9s3nq0y5x2bV8kE4wU6zLrA/exports",
                "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "No such account: ada.lovelace+1@example.org",
                "GET /api/v1/shares/abcdef",
                "Signing in with an uncommon phrase",
                "{\"password\": \"abc\"}"
            })
    void what_it_looks_for_it_finds(String line) {
        assertThat(LoggedSecrets.in(line).toList(), hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tat dev.waymark.platform.startup.Startup_Observer_start_2kS0ZC3xPq7bV8kE4wU6zLrA9.notify(Unknown Source)",
                "\tat dev.waymark.CategoryResource$quarkusrestinvoker$get_9f86d081884c7d659a2feaa0c55ad015a3bf4f1b.invoke(X)",
                "Ran a_roadmap_of_two_hundred_and_fifty_steps_is_written_in_the_end",
                "0af7651916cd43dd8448eb211c80319c A request failed"
            })
    void names_and_traces_are_no_secrets(String line) {
        assertThat(LoggedSecrets.in(line).toList(), empty());
    }
}
