package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant ends the start, which says what it is. */
@Timeout(120)
class RefusedConfigurationIT {

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_SECRET, too short, waymark.secret must have 32 characters or more",
        "WAYMARK_IDENTITY_PASSWORD_HASH_MEMORY, 19, waymark.identity.password-hash-memory must be 64 or more",
        "WAYMARK_IDENTITY_ACCESS_TOKEN_LIFETIME, 0s, waymark.identity.access-token-lifetime must be",
        "WAYMARK_IDENTITY_ACCESS_TOKEN_LIFETIME, 25h, waymark.identity.access-token-lifetime is above",
        "WAYMARK_SHARING_MAX_SHARES, -1, waymark.sharing.max-shares must be",
        "WAYMARK_SHARING_PAGE, https://app.example.org/s/, waymark.sharing.page must be like"
    })
    void a_value_out_of_bounds_is_named(String variable, String value, String said, @TempDir Path folder)
            throws Exception {
        // Nothing is asked of the database before.
        var settings = Map.of(variable, value, "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/none");
        try (var app = WaymarkProcess.start(folder, settings)) {
            assertNotEquals(0, app.exitCode());
            assertThat(app.output(), containsString(said));
        }
    }
}
