package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Await;
import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is over its time is answered, its statement is cancelled, and it does not begin another look-up. */
@QuarkusTest
@TestProfile(DeadlineTest.OneSecond.class)
class DeadlineTest {

    public static class OneSecond extends NothingPublished {

        @Override
        public Map<String, String> getConfigOverrides() {
            var config = new HashMap<>(super.getConfigOverrides());
            config.put("waymark.graphql.deadline", "1s");
            config.put("waymark.database.read-deadline", "1s");
            // An answer that is kept is never late.
            config.put("waymark.graphql.ready-answers.max-bytes", "0");
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

    /** The start waits for content, and then writes to the tables that are locked here. */
    @BeforeEach
    void end_the_start() {
        publishing.publish(Tree.fresh());
        Await.until(
                "the start has ended",
                () -> RestAssured.get("/q/health/started").statusCode() == 200);
    }

    @Test
    void a_batched_field_is_given_up_between_two_look_ups() throws Exception {
        var versions = TwoVersions.published(publishing);
        var variables = Map.<String, Object>of("slug", versions.slug("path"));
        query(TWO_LOOK_UPS, variables).body("errors", nullValue());

        try (var lock = locked("stage")) {
            var statements = Statements.of(request -> refusedInTime(() -> query(request, TWO_LOOK_UPS, variables)
                    .body("data", nullValue())
                    .body("errors", hasSize(1))
                    .body("errors[0].extensions.code", equalTo("deadline-exceeded"))));
            lock.rollback();

            assertThat(
                    statements.stream()
                            .filter(sql -> sql.contains("from stage"))
                            .toList(),
                    hasSize(1));
        }
    }

    @Test
    void fields_at_the_root_are_given_up_together() throws Exception {
        try (var lock = locked("category")) {
            refusedInTime(() -> query("{ a: category(slug: \"a\") { slug } b: category(slug: \"b\") { slug } "
                            + "c: categories { nodes { slug } } }")
                    .body("errors[0].extensions.code", equalTo("deadline-exceeded")));
            lock.rollback();
        }
    }

    @Test
    void the_newer_media_type_tells_that_it_is_worth_another_try() throws Exception {
        try (var lock = locked("category")) {
            refusedInTime(() -> query(
                            RestAssured.given().accept("application/graphql-response+json"),
                            "{ category(slug: \"a\") { slug } }",
                            Map.of())
                    .statusCode(503)
                    .body("errors[0].extensions.code", equalTo("deadline-exceeded")));
            lock.rollback();
        }
    }

    @Test
    void a_read_by_rest_is_given_up_likewise() throws Exception {
        try (var lock = locked("category")) {
            refusedInTime(() -> ProblemAnswer.of(RestAssured.get("/api/v1/categories/none"), 503));
            lock.rollback();
        }
        RestAssured.get("/api/v1/categories/none").then().statusCode(404);
    }

    private Connection locked(String table) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table " + table);
        }
        return connection;
    }

    /**
     * While the lock is still held: nothing but its deadline ends the request, and nothing waits in the database then. It is
     * over before the deadline that holds without the profile's.
     */
    private void refusedInTime(Runnable request) {
        var start = System.nanoTime();
        request.run();
        assertThat(Duration.ofNanos(System.nanoTime() - start).toMillis(), lessThan(8_000L));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("select count(*) from pg_stat_activity "
                        + "where datname = current_database() and state = 'active' and wait_event_type = 'Lock'")) {
            waiting.next();
            assertThat(waiting.getInt(1), equalTo(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
