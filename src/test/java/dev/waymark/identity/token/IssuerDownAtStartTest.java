package dev.waymark.identity.token;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import dev.waymark.Await;
import dev.waymark.identity.token.IssuerDownAtStartTest.DownAtStart;
import dev.waymark.identity.token.OutsideIssuer.Mode;
import dev.waymark.platform.graphql.Graphql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(DownAtStart.class)
@Timeout(120)
class IssuerDownAtStartTest {

    @Test
    void it_comes_up_without_its_issuer_says_so_and_works_once_the_issuer_is_there() {
        var issuerName = ConfigProvider.getConfig().getValue("waymark.identity.issuer", String.class);
        var issuer = new IssuerControl(issuerName);
        var key = TokenKey.make("RS256");
        var token = issuer.draft().signedBy(key);

        get("/q/health/live").then().statusCode(200);
        get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.data.waitingFor", hasItem("the keys of the issuer " + issuerName));
        assertThat(
                "it says where keys are to the log alone",
                get("/q/health/ready").asString(),
                not(containsString("/keys")));
        get("/api/v1/categories")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesRegex("[0-9]+"))
                .body("type", equalTo("/problems/service-unavailable"))
                .body("detail", containsString("issuer"));
        Bearer.me(token).statusCode(503);
        Graphql.query("{categories {nodes {slug}}}").statusCode(503).header("Retry-After", matchesRegex("[0-9]+"));

        for (var mode : new Mode[] {Mode.FAILING, Mode.GARBAGE, Mode.ANOTHER, Mode.EMPTY}) {
            issuer.set(mode);
            // An attempt has failed once the next one begins. It asks for the keys where its first request is answered
            // well.
            int attempt = mode == Mode.EMPTY ? 2 : 1;
            int before = issuer.requests();
            Await.until("it was tried with " + mode, () -> issuer.requests() > before + attempt);
            get("/q/health/ready").then().statusCode(503);
        }
        issuer.publish(key);
        issuer.set(Mode.UP);
        Await.until("it is ready", () -> get("/q/health/ready").statusCode() == 200);
        get("/api/v1/categories").then().statusCode(200);
        Bearer.assertTaken(token);
    }

    public static class DownAtStart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "waymark.identity.issuer", OutsideIssuer.start(Mode.DOWN).name());
        }
    }
}
