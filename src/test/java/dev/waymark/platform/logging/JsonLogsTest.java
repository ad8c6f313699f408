package dev.waymark.platform.logging;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.ProblemAnswer;
import dev.waymark.platform.http.ForFrontends;
import io.agroal.api.AgroalDataSource;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a console in JSON says of a request that failed, here for want of a table. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class JsonLogsTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private final ConsoleHandler console = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
            .filter(ConsoleHandler.class::isInstance)
            .map(ConsoleHandler.class::cast)
            .findFirst()
            .orElseThrow();

    @BeforeEach
    void read_along() throws SQLException {
        rename("category", "category_elsewhere");
        console.setOutputStream(written);
    }

    @AfterEach
    void read_no_more() throws SQLException {
        console.setTarget(ConsoleHandler.Target.SYSTEM_OUT);
        rename("category_elsewhere", "category");
    }

    @Test
    void a_failure_is_one_object_with_the_answers_trace() throws Exception {
        var problem = ProblemAnswer.of(RestAssured.get("/api/v1/categories/x"), 500);

        var failures = lines().stream()
                .filter(line -> line.path("level").asText().equals("ERROR"))
                .toList();
        assertThat(failures, hasSize(1));
        var failure = failures.getFirst();
        assertEquals("A request failed", failure.path("message").asText());
        assertEquals(problem.getString("traceId"), failure.path("traceId").asText());
        assertThat(failure.path("stackTrace").asText(), containsString("relation \"category\" does not exist"));
    }

    private List<JsonNode> lines() throws Exception {
        var lines = new ArrayList<JsonNode>();
        for (var line : written.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private void rename(String from, String to) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table %s rename to %s".formatted(from, to));
        }
    }
}
