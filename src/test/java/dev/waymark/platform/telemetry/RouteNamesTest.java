package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.waymark.Await;
import dev.waymark.Metrics;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No caller makes a series of metrics, whatever is asked for. */
@QuarkusTest
@Timeout(30)
class RouteNamesTest {

    /** Of whatever name: what a caller can name would be counted here too. */
    private static final String REQUESTS = "http_server_requests_seconds_count";

    private final String mark = UUID.randomUUID().toString();

    @Test
    void what_is_refused_before_it_is_routed_has_one_name() throws Exception {
        double before = Metrics.sum(REQUESTS);

        given().urlEncodingEnabled(false).get("/api/v1/" + mark + ";a").then().statusCode(400);
        given().header("Content-Encoding", "gzip")
                .body("a")
                .post("/" + mark)
                .then()
                .statusCode(415);
        given().auth().oauth2("nonsense").get("/api/v1/" + mark).then().statusCode(404);
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/" + mark);
        get("/" + mark).then().statusCode(404);
        get("/q/health/" + mark).then().statusCode(404);
        given().delete("/graphql/" + mark);

        // An answer is counted just after it was sent; what is asked of /q is not counted.
        awaitRequests(before + 6);
        assertThat(get("/q/metrics").asString(), not(containsString(mark)));
    }

    @Test
    void routes_keep_their_names() throws Exception {
        get("/api/v1/topics/docker").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"query\": \"{categories {totalCount}}\"}")
                .post("/graphql")
                .then()
                .statusCode(200);

        for (var route : new String[] {"/api/v1/topics/{slug}", "/graphql"}) {
            awaitSeries("uri=\"" + route + "\"");
        }
    }

    private static void awaitRequests(double count) {
        Await.until(count + " requests are counted", () -> Metrics.sum(REQUESTS) >= count);
    }

    private static void awaitSeries(String tag) {
        Await.until(
                "there is a series of " + tag,
                () -> get("/q/metrics").asString().contains(tag));
    }
}
