package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.Metrics;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the dashboard and the alerts of {@code deploy} name is what the application has. */
@QuarkusTest
class DashboardTest {

    /** What a scrape adds. */
    private static final Set<String> OF_SCRAPES = Set.of("instance", "job");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

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
    void every_metric_of_the_dashboard_is_exposed_with_its_labels() throws Exception {
        var dashboard = new ObjectMapper()
                .readTree(Path.of("deploy/grafana/waymark-dashboard.json").toFile());
        var named = NamedMetrics.in(Stream.concat(
                        dashboard.findValues("expr").stream(),
                        dashboard.at("/templating/list").findValues("query").stream()
                                .map(variable -> variable.path("query")))
                .map(JsonNode::asText)
                .toList());

        assertThat(
                named.names(),
                hasItems("waymark_exports_total", "http_server_requests_seconds_bucket", "process_uptime_seconds"));
        assertThat(named.missingFrom(exposed(), OF_SCRAPES), empty());
    }

    @Test
    void every_metric_of_the_alerts_is_exposed_with_its_labels() throws Exception {
        JsonNode rules = new ObjectMapper()
                .valueToTree(new Yaml().load(Files.readString(Path.of("deploy/prometheus/alerts.yaml"))));
        var named = NamedMetrics.in(
                rules.findValues("expr").stream().map(JsonNode::asText).toList());

        assertThat(named.names(), hasItems("agroal_awaiting_count", "waymark_ready"));
        assertThat(named.missingFrom(exposed(), OF_SCRAPES), empty());
    }

    @Test
    void what_is_not_exposed_is_found() {
        var named = NamedMetrics.in(List.of(
                "sum by (kind, nobody) (rate(waymark_completions_total{kind=\"TOPIC\",status!~\"DONE\"}[5m]))"
                        + " / sum(waymark_nothing_total) > 0",
                "label_values(waymark_exports_total, shape)"));

        assertThat(
                named.missingFrom(exposed(), OF_SCRAPES),
                contains(
                        "waymark_completions_total{nobody}",
                        "waymark_completions_total{status}",
                        "waymark_exports_total{shape}",
                        "waymark_nothing_total"));
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

    private static Map<String, Set<String>> exposed() {
        return Metrics.samples()
                .collect(Collectors.groupingBy(
                        sample -> sample.replaceFirst("[{ ].*", ""),
                        Collectors.flatMapping(
                                sample -> LABEL.matcher(sample).results().map(found -> found.group(1)),
                                Collectors.toSet())));
    }
}
