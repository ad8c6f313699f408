package dev.waymark.lambda;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests come by Quarkus' mock event server, which makes of each the event that the gateway would make. */
@QuarkusTest
@TestProfile(GatewayEventsTest.OnLambda.class)
class GatewayEventsTest {

    private static final String PORT = "quarkus.lambda.mock-event-server.test-port";
    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    public static class OnLambda implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "test,lambda";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    PORT, "0", "waymark.database.migrate-at-start", "true", "waymark.content.publish-at-start", "true");
        }
    }

    /** The event server never ends an answer that it compresses, so it is not asked to. */
    @BeforeEach
    void toTheEventServer() {
        RestAssured.config = RestAssured.config().decoderConfig(decoderConfig().noContentDecoders());
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = ConfigProvider.getConfig().getValue(PORT, Integer.class);
    }

    @AfterEach
    void asBefore() {
        RestAssured.reset();
    }

    @Test
    void rest_answers_with_its_headers_and_knows_what_a_client_has() {
        var tag = given().get(ROADMAP)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .body("slug", equalTo("senior-backend-python-aws-microservices"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(ROADMAP).then().statusCode(304);
    }

    @Test
    void graphql_answers() {
        given().contentType("application/json")
                .body(Map.of("query", "{ topics(first: 100) { nodes { slug } } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.topics.nodes.slug", hasItem("docker"));
    }

    @Test
    void a_learner_signs_in_and_is_told_from_others_by_the_token() {
        var learner = TestLearner.fresh();
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"));
        TestLearner.fresh()
                .given()
                .get("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"));
        given().auth()
                .oauth2(learner.accessToken() + "x")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_pdf_is_the_very_bytes() {
        var pdf = given().get(ROADMAP + "/exports/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, US_ASCII), startsWith("%PDF-"));
    }

    @Test
    void what_is_too_large_or_broken_gets_a_problem() {
        given().contentType("application/json")
                .body("x".repeat(1_100_000))
                .post("/api/v1/tokens")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        given().contentType("application/json")
                .body("{\"grantType\":")
                .post("/api/v1/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
