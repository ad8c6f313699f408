package dev.waymark.full;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/runbook.md}, against a PostgreSQL as Debian has it. */
@Timeout(300)
class BackupIT {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @TempDir
    Path temporary;

    @Test
    void what_was_backed_up_while_it_ran_is_restored_whole() throws Exception {
        try (var postgres = DebianPostgres.start()) {
            postgres.client("createdb", "waymark");
            String token;
            String roadmap;
            try (var app = start(postgres, "waymark")) {
                token = signUp(app);
                as(token)
                        .body("{}")
                        .put(app.base() + "/api/v1/me/enrolments/senior-backend-python-aws-microservices")
                        .then()
                        .statusCode(201);
                mark(app, token, "docker");
                roadmap = as(token).get(app.base() + ROADMAP).asString();
                postgres.client("pg_dump", "--format=custom", "--file=" + postgres.file("backup"), "waymark");
                mark(app, token, "kubernetes");
            }

            postgres.client("createdb", "restored");
            postgres.client(
                    "pg_restore",
                    "--exit-on-error",
                    "--no-owner",
                    "--single-transaction",
                    "--dbname=restored",
                    postgres.file("backup"));
            try (var app = start(postgres, "restored")) {
                // Signed before the backup, by a key that is in it.
                as(token)
                        .get(app.base() + "/api/v1/me/progress")
                        .then()
                        .statusCode(200)
                        .body("items.slug", contains("docker"));
                as(token)
                        .get(app.base() + "/api/v1/me/enrolments")
                        .then()
                        .statusCode(200)
                        .body("items.roadmap", contains("senior-backend-python-aws-microservices"));
                assertEquals(roadmap, as(token).get(app.base() + ROADMAP).asString());
                mark(app, token, "kubernetes");
                assertEquals("", schemaDifference(postgres));
            }
        }
    }

    private WaymarkProcess start(DebianPostgres postgres, String database) throws Exception {
        var folder = Files.createTempDirectory(temporary, database);
        return WaymarkProcess.startAndAwait(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database)));
    }

    /** Tables, constraints and indexes are the same again. */
    private static String schemaDifference(DebianPostgres postgres) throws Exception {
        var before = schema(postgres, "waymark");
        var after = schema(postgres, "restored");
        return before.equals(after) ? "" : before + "\n--- restored ---\n" + after;
    }

    private static String schema(DebianPostgres postgres, String database) throws Exception {
        // Newer ones guard what they write by a word that is another one each time.
        return postgres.client("pg_dump", "--schema-only", "--no-owner", database)
                .replaceAll("(?m)^\\\\(un)?restrict .*$", "");
    }

    private static String signUp(WaymarkProcess app) {
        var account = Map.of("email", "backed-up@waymark.test", "password", "an uncommon phrase", "displayName", "Ada");
        given().contentType("application/json")
                .body(account)
                .post(app.base() + "/api/v1/accounts")
                .then()
                .statusCode(201);
        return given().contentType("application/json")
                .body(Map.of("grantType", "password", "email", account.get("email"), "password", "an uncommon phrase"))
                .post(app.base() + "/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static void mark(WaymarkProcess app, String token, String topic) {
        as(token)
                .body(Map.of("status", "DONE"))
                .put(app.base() + "/api/v1/me/progress/topics/" + topic)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
