package dev.waymark.export;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Metrics;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports and compositions are counted as often as somebody gets them, wherever they come from. */
@QuarkusTest
class ServedCountsTest {

    private static final String EXPORTS = "waymark_exports_total{format=\"ics\"}";
    private static final String COMPOSITIONS = "waymark_compositions_total";

    /** Asked for by nobody before. */
    private final String composition = "focus=cloud-aws&hoursPerWeek=7&startDate="
            + LocalDate.of(2030, 1, 1).plusDays(new Random().nextInt(10_000));

    private final String exported = "/api/v1/compositions/exports/ics?" + composition;

    private double exports;
    private double compositions;

    @BeforeEach
    void count() {
        exports = Metrics.sum(EXPORTS);
        compositions = Metrics.sum(COMPOSITIONS);
    }

    @Test
    void a_file_counts_each_time_that_it_is_sent() {
        get(exported).then().statusCode(200);
        get(exported).then().statusCode(200);

        assertCounted(2, 2);
    }

    @Test
    void a_composition_counts_each_time_that_it_is_sent() {
        get("/api/v1/compositions?" + composition).then().statusCode(200);
        get("/api/v1/compositions?" + composition).then().statusCode(200);

        assertCounted(0, 2);
    }

    @Test
    void what_a_reader_has_already_or_asks_only_the_headers_of_does_not_count() {
        head(exported).then().statusCode(200);
        head(exported).then().statusCode(200);
        assertCounted(0, 0);

        var etag = get(exported).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", etag).get(exported).then().statusCode(304);
        assertCounted(1, 1);
    }

    @Test
    void what_is_one_learners_own_counts_too() {
        var learner = TestLearner.fresh();
        for (int i = 0; i < 2; i++) {
            learner.given().get(exported + "&known=mine").then().statusCode(200);
        }

        assertCounted(2, 2);
    }

    @Test
    void a_composition_by_graphql_counts() {
        query("{ composition(focus: [\"cloud-aws\"]) { hash } }").statusCode(200);

        assertCounted(0, 1);
    }

    @Test
    void what_is_refused_does_not_count() {
        get("/api/v1/compositions/exports/ics?focus=cloud-aws").then().statusCode(400);
        get("/api/v1/compositions?focus=nonsense").then().statusCode(400);

        assertCounted(0, 0);
    }

    private void assertCounted(int moreExports, int moreCompositions) {
        assertEquals(exports + moreExports, Metrics.sum(EXPORTS), "exports");
        assertEquals(compositions + moreCompositions, Metrics.sum(COMPOSITIONS), "compositions");
    }
}
