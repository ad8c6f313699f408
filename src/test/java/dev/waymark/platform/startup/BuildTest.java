package dev.waymark.platform.startup;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BuildTest {

    private final String version = ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);

    @Test
    void the_contract_has_the_builds_version() {
        get("/openapi?format=JSON").then().statusCode(200).body("info.version", equalTo(version));
    }

    @Test
    void health_says_what_was_built() {
        get("/q/health/started")
                .then()
                .statusCode(200)
                .body("checks.find {it.name == 'started'}.data.version", equalTo(version))
                .body(
                        "checks.find {it.name == 'started'}.data.commit",
                        anyOf(nullValue(), matchesRegex("[0-9a-f]{40}")));
    }

    @Test
    void metrics_say_what_was_built() {
        get("/q/metrics").then().body(containsString("waymark_build_info{commit=\""));
    }
}
