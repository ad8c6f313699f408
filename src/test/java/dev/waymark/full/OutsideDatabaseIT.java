package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.platform.database.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class OutsideDatabaseIT {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @TempDir
    Path temporary;

    @Test
    void with_a_database_of_somebody_elses_it_starts_none_of_its_own() throws Exception {
        var folder = Files.createDirectories(temporary.toRealPath().resolve("app"));
        try (var outside = EmbeddedDatabase.start(temporary.resolve("outside"), 0);
                var app = WaymarkProcess.startAndAwait(folder, settings(outside.connectionUrl()))) {
            get(app.base() + ROADMAP).then().statusCode(200).body("version.number", equalTo(1));
            assertFalse(Files.exists(folder.resolve(".waymark")));
            assertThat(app.output(), containsString("Data        " + outside.jdbcUrl()));
        }
    }

    @Test
    void it_comes_up_without_its_database_says_so_and_works_once_the_database_is_there() throws Exception {
        int port = WaymarkProcess.freePort();
        var outsideFolder = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outsideFolder.resolve("password"), "known-before");
        var jdbcUrl = "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=known-before".formatted(port);
        try (var app = WaymarkProcess.start(temporary, settings(jdbcUrl))) {
            app.await("/q/health/live", 200, Duration.ofSeconds(30));
            get(app.base() + "/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.findAll {it.status == 'DOWN'}.data.waitingFor", hasItem(startsWith("the database")));
            get(app.base() + ROADMAP)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesRegex("[0-9]+"))
                    .body("type", equalTo("/problems/service-unavailable"));

            try (var outside = EmbeddedDatabase.start(outsideFolder, port)) {
                app.await("/q/health/ready", 200, Duration.ofSeconds(30));
                get(app.base() + ROADMAP).then().statusCode(200);
            }
            assertThat(app.output(), not(containsString("\tat ")));
        }
    }

    @Test
    void instances_that_do_not_prepare_the_database_wait_for_the_job_that_does() throws Exception {
        var folder = temporary.toRealPath();
        try (var outside = EmbeddedDatabase.start(temporary.resolve("outside"), 0)) {
            var waiting = new HashMap<>(settings(outside.connectionUrl()));
            waiting.put("WAYMARK_DATABASE_MIGRATE_AT_START", "false");
            waiting.put("WAYMARK_CONTENT_PUBLISH_AT_START", "false");
            try (var app = WaymarkProcess.start(folder, waiting)) {
                app.await("/q/health/live", 200, Duration.ofSeconds(30));
                get(app.base() + "/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body("checks.findAll {it.status == 'DOWN'}.data.waitingFor", hasItem("migrations to be run"));
                get(app.base() + ROADMAP).then().statusCode(503).contentType("application/problem+json");

                // With the same settings, as both have them from the same place.
                try (var job = WaymarkProcess.start(folder, waiting, "prepare-database")) {
                    assertEquals(0, job.exitCode(), job::output);
                    assertThat(job.output(), containsString("Published content as publication 1"));
                }

                app.await("/q/health/ready", 200, Duration.ofSeconds(30));
                get(app.base() + ROADMAP).then().statusCode(200);
                try (var job = WaymarkProcess.start(folder, waiting, "prepare-database")) {
                    assertEquals(0, job.exitCode(), job::output);
                    assertThat(job.output(), containsString("Content is unchanged since publication 1"));
                }
            }
        }
    }

    @Test
    void a_job_that_cannot_prepare_the_database_fails() throws Exception {
        var nowhere = "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(WaymarkProcess.freePort());
        try (var job = WaymarkProcess.start(temporary.toRealPath(), settings(nowhere), "prepare-database")) {
            assertEquals(1, job.exitCode(), job::output);
            assertThat(job.output(), containsString("the database is out of reach"));
        }
    }

    private static Map<String, String> settings(String jdbcUrl) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
    }
}
