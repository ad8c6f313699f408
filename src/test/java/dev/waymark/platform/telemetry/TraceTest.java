package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Await;
import dev.waymark.platform.http.ForFrontends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(ForFrontends.class)
@Timeout(120)
class TraceTest {

    @Test
    void a_trace_names_the_route_and_reaches_down_to_sql() {
        // An unknown one, so that no kept answer is sent.
        get("/api/v1/topics/there-is-no-such-topic").then().statusCode(404);

        await("GET /api/v1/topics/{slug}");
        await("from item_former_slug where kind = named.kind");
    }

    @Test
    void a_kept_answer_has_the_route_too() {
        get("/api/v1/focus-areas").then().statusCode(200);
        get("/api/v1/focus-areas").then().statusCode(200);

        await("GET /api/v1/focus-areas", 2);
    }

    @Test
    void a_trace_names_the_graphql_operation() {
        given().contentType("application/json")
                .body(Map.of("query", "query WhichCategories {categories {edges {node {slug}}}}"))
                .post("/graphql")
                .then()
                .statusCode(200);

        await("query WhichCategories");
        await("graphql.operation.name");
        await("order by c.position");
    }

    /** Who reads traces is not to get in by them. */
    @Test
    void a_trace_has_no_links_secret() {
        var secret = "Sixteen-by-three-characters-of-what-was-made-up0";
        get("/api/v1/shares/" + secret).then().statusCode(404);
        get("/api/v1/shares/" + secret + "/exports/svg").then().statusCode(404);
        get("/shares/" + secret).then().statusCode(404);
        get("/shares/" + secret + "/no/such/address").then().statusCode(404);
        get("/api/v1/shares/" + secret + "/no/such/address").then().statusCode(404);
        given().delete("/api/v1/shares/" + secret).then().statusCode(405);
        given().queryParam("query", "query WhatIsShared {share(token: \"%s\") {title}}".formatted(secret))
                .get("/graphql")
                .then()
                .statusCode(200);

        await("GET /api/v1/shares/{token}");
        await("GET /shares/{token}");
        await("GET /api/v1/shares/{token}/exports/{format}");
        await("query WhatIsShared");
        var told = OtlpReceiver.received("traces") + get("/q/metrics").asString();
        int at = told.indexOf(secret);
        assertTrue(at < 0, () -> told.substring(Math.max(0, at - 200), at));
    }

    private void await(String text) {
        await(text, 1);
    }

    private void await(String text, int times) {
        Await.until(
                "a trace has: " + text,
                () -> OtlpReceiver.received("traces").split(Pattern.quote(text), -1).length > times);
    }
}
