package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A request that is over its time does not begin another look-up. */
@QuarkusTest
@TestProfile(DeadlineTest.OneSecond.class)
class DeadlineTest {

    public static class OneSecond extends NothingPublished {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = new HashMap<>(super.getConfigOverrides());
            config.put("waymark.graphql.deadline", "1s");
            return config;
        }
    }

    private static final String TWO_LOOK_UPS = """
            query($slug: String!) { roadmap(slug: $slug) { version {
              first: changes(from: 1) { to } second: changes(from: 2) { to } } } }""";

    @Inject
    Publishing publishing;

    @Inject
    AgroalDataSource database;

    @Test
    void a_batched_field_is_given_up_between_two_look_ups() throws Exception {
        var versions = TwoVersions.published(publishing);
        var variables = Map.<String, Object>of("slug", versions.slug("path"));
        query(TWO_LOOK_UPS, variables).body("errors", nullValue());

        try (var locked = database.getConnection()) {
            locked.setAutoCommit(false);
            try (var lock = locked.createStatement()) {
                lock.execute("lock table stage");
            }
            var release = CompletableFuture.runAsync(
                    () -> rollBack(locked), CompletableFuture.delayedExecutor(1_300, TimeUnit.MILLISECONDS));
            var statements = Statements.of(request -> query(request, TWO_LOOK_UPS, variables)
                    .header("Retry-After", "2")
                    .body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("deadline-exceeded")));
            release.join();

            assertThat(
                    statements.stream()
                            .filter(sql -> sql.contains("from stage"))
                            .toList(),
                    hasSize(1));
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
