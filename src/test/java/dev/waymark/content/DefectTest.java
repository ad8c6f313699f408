package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import dev.waymark.ProblemAnswer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A defect in Waymark, here a missing table: the problem carries the trace id and reveals no internals. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class DefectTest {

    @Inject
    Publishing publishing;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void break_it() throws Exception {
        publishing.publish(Tree.fresh());
        Await.until(
                "the start has ended",
                () -> RestAssured.get("/q/health/started").statusCode() == 200);
        rename("category", "category_elsewhere");
    }

    @AfterEach
    void mend_it() throws SQLException {
        rename("category_elsewhere", "category");
    }

    @Test
    void rest_tells_nothing_of_the_inside() throws IOException {
        var problem = ProblemAnswer.of(RestAssured.get("/api/v1/categories/x"), 500);

        assertEquals("/problems/internal-failure", problem.getString("type"));
        assertLogged(problem.getString("traceId"));
    }

    @Test
    void graphql_tells_nothing_of_the_inside_and_answers_all_else() throws IOException {
        var answer = query("{ category(slug: \"x\") { slug } publication { number } }", Map.of())
                .body("data.category", equalTo(null))
                .body("data.publication.number", notNullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("internal-failure"))
                .body(not(containsString("relation")))
                .body(not(containsString("select")))
                .body(not(containsString("xception")));

        assertLogged(answer.extract().path("errors[0].extensions.traceId"));
    }

    /** The trace id in the answer leads to the log. */
    private static void assertLogged(String traceId) throws IOException {
        assertThat(traceId, matchesRegex("[0-9a-f]{32}"));
        try (var lines = Files.lines(Path.of(System.getProperty("test.log", "target/test.log")))) {
            assertThat(
                    lines.filter(line -> line.contains(traceId)).toList(), hasItem(containsString("A request failed")));
        }
    }

    private void rename(String from, String to) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table %s rename to %s".formatted(from, to));
        }
    }
}
