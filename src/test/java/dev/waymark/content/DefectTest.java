package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A defect of ours, here a table that is not there: told as such, by its trace, and with nothing of the inside. */
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
        for (int i = 0; i < 300 && RestAssured.get("/q/health/started").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        rename("category", "category_elsewhere");
    }

    @AfterEach
    void mend_it() throws SQLException {
        rename("category_elsewhere", "category");
    }

    @Test
    void rest_tells_nothing_of_the_inside() {
        var problem = ProblemAnswer.of(RestAssured.get("/api/v1/categories/x"), 500);

        assertEquals("/problems/internal-failure", problem.getString("type"));
        assertThat(problem.getString("traceId"), notNullValue());
    }

    @Test
    void graphql_tells_nothing_of_the_inside_and_answers_all_else() {
        query("{ category(slug: \"x\") { slug } publication { number } }", Map.of())
                .body("data.category", equalTo(null))
                .body("data.publication.number", notNullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("internal-failure"))
                .body("errors[0].extensions.traceId", notNullValue())
                .body(not(containsString("relation")))
                .body(not(containsString("select")))
                .body(not(containsString("xception")));
    }

    private void rename(String from, String to) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table %s rename to %s".formatted(from, to));
        }
    }
}
