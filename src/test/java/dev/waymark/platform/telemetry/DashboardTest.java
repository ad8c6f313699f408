package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the dashboard and the alerts of {@code deploy} name is what the application has. */
@QuarkusTest
class DashboardTest {

    /** Whatever stands before a selector, a range or an operator, and is written as metrics are. */
    private static final Pattern METRIC = Pattern.compile("\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b(?!\\s*\\()");

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @BeforeEach
    void do_a_little_of_everything() {
        var learner = TestLearner.fresh();
        learner.given()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/me/enrolments/senior-backend-python-aws-microservices")
                .then()
                .statusCode(201);
        learner.given()
                .contentType("application/json")
                .body(Map.of("status", "DONE"))
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200);
        learner.given().get(ROADMAP + "/exports/csv?progress=mine").then().statusCode(200);
        learner.given()
                .get("/api/v1/compositions?focus=cloud-aws&known=mine")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("query", "query Made_up_by_a_caller {renamed: categories {totalCount}}"))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void every_metric_of_the_dashboard_is_exposed() throws Exception {
        var dashboard = new ObjectMapper()
                .readTree(Path.of("deploy/grafana/waymark-dashboard.json").toFile());
        var expressions =
                dashboard.findValues("expr").stream().map(JsonNode::asText).toList();

        assertThat(named(expressions), hasItems("waymark_exports_total", "http_server_requests_seconds_bucket"));
        assertThat(unexposed(expressions), empty());
    }

    @Test
    void every_metric_of_the_alerts_is_exposed() throws Exception {
        JsonNode rules = new ObjectMapper()
                .valueToTree(new Yaml().load(Files.readString(Path.of("deploy/prometheus/alerts.yaml"))));
        var expressions =
                rules.findValues("expr").stream().map(JsonNode::asText).toList();

        assertThat(named(expressions), hasItems("agroal_awaiting_count"));
        assertThat(unexposed(expressions), empty());
    }

    @Test
    void an_operation_is_not_called_what_its_caller_calls_it() {
        var metrics = get("/q/metrics").asString();

        assertThat(
                metrics,
                containsString(
                        "waymark_graphql_operations_seconds_count{field=\"categories\",operation=\"other\",outcome=\"ok\",type=\"query\"}"));
        assertThat(metrics, not(containsString("Made_up_by_a_caller")));
        assertThat(metrics, not(containsString("renamed")));
    }

    private static Set<String> named(List<String> expressions) {
        return expressions.stream()
                .map(expression -> expression.replaceAll("\\{[^}]*}|\\[[^]]*]|by \\([^)]*\\)", ""))
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unexposed(List<String> expressions) {
        var exposed = Arrays.stream(get("/q/metrics").asString().split("\n"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""));
        var names = named(expressions);
        names.removeAll(Stream.concat(exposed, Stream.of("histogram_quantile")).toList());
        return names;
    }
}
