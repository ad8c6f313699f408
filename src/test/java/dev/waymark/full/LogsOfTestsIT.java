package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.TestLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Logs are read by more people than the database is: what the last run of the other tests logged, thousands of requests of
 * learners and of attackers, has nothing in it to sign in with and nobody's address.
 */
class LogsOfTestsIT {

    /** Of {@code ./mvnw verify}, and of the slow tests of -Pfull; see {@code TestLog}. */
    private static final List<Path> LOGS = List.of(Path.of("target", "test.log"), Path.of("target", "test-slow.log"));

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a signed token", Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}"),
            "a refresh token, a link's secret or a hash",
                    Pattern.compile("(?<![A-Za-z0-9_./$-])[A-Za-z0-9_-]{43,}(?![A-Za-z0-9_.$-])"),
            "an address", Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"),
            "a secret of a link", Pattern.compile("/api/v1/shares/[^\\s{]"),
            "a password",
                    Pattern.compile(Pattern.quote(TestLearner.PASSWORD)
                            + "|the first of all admins|(?i:password)[\"=: ]+\\S*\\w"),
            "a hash of a password", Pattern.compile("\\$argon2|\\$2[aby]\\$"));

    @Test
    void the_logs_of_the_tests_have_no_secret_and_no_address() throws IOException {
        Assumptions.assumeTrue(Files.exists(LOGS.getFirst()), "No test has run: ./mvnw verify comes before -Pfull");
        for (var log : LOGS) {
            try (var lines = Files.lines(log)) {
                assertThat(lines.flatMap(LogsOfTestsIT::found).limit(20).toList(), empty());
            }
        }
    }

    @Test
    void what_it_looks_for_it_finds() {
        for (var line : List.of(
                "Refused: eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl",
                "token=AAAAAAAAAAEq1xTZK1lPQ7JmQm1cH0R9s3nq0y5x2bV8kE4wU6zLrA",
                "No such account: ada.lovelace+1@example.org",
                "GET /api/v1/shares/abcdef",
                "Signing in with an uncommon phrase",
                "{\"password\": \"abc\"}")) {
            assertEquals(1, Math.min(1, found(line).count()), line);
        }
    }

    private static Stream<String> found(String line) {
        return SECRETS.entrySet().stream()
                .filter(secret -> secret.getValue().matcher(line).find())
                .map(secret -> secret.getKey() + ": " + line);
    }
}
