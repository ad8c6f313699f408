package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.Await;
import dev.waymark.Metrics;
import dev.waymark.TestLearner;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.http.ForFrontends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(ForFrontends.class)
@Timeout(120)
class MetricsAndLogsTest {

    @Test
    void what_is_measured_is_sent() {
        get("/api/v1/topics/docker").then().statusCode(200);
        given().contentType("application/json")
                .body(Map.of("query", "{categories {totalCount}}"))
                .post("/graphql")
                .then()
                .statusCode(200);
        TestLearner.fresh()
                .given()
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200);

        for (var name : new String[] {
            "http.server.requests", "/api/v1/topics/{slug}", "waymark.graphql.operations", "waymark.completions",
            "jvm.memory.used", "agroal.available.count", "cache.gets", "ready-answers"
        }) {
            await("metrics", name);
        }
    }

    /**
     * A series that begins with its first event begins at 1, and no rate ever shows that event. At what it stands depends on
     * what other tests did before.
     */
    @Test
    void what_may_not_have_happened_yet_has_its_series() {
        var samples = Metrics.samples().toList();
        for (var format : List.of("badge", "csv", "ics", "json", "markdown", "notion", "pdf", "png", "svg")) {
            assertThat(samples, hasItem(startsWith("waymark_exports_total{format=\"" + format + "\"} ")));
        }
        for (var kind : ItemKind.values()) {
            assertThat(samples, hasItem(startsWith("waymark_completions_total{kind=\"" + kind + "\"} ")));
        }
        assertThat(samples, hasItem(startsWith("waymark_compositions_total ")));
        assertThat(samples, hasItem(startsWith("waymark_enrolments_total ")));
    }

    @Test
    void what_is_logged_is_sent() {
        Logger.getLogger("dev.waymark.test").warn("A line for whoever collects lines");

        await("logs", "A line for whoever collects lines");
    }

    private void await(String signal, String text) {
        Await.until(
                text + " is among the " + signal,
                () -> OtlpReceiver.received(signal).contains(text));
    }
}
