package dev.waymark.lambda;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.Await;
import dev.waymark.TestLearner;
import dev.waymark.lambda.LambdaFunction.Response;
import dev.waymark.platform.database.EmbeddedDatabase;
import dev.waymark.platform.database.Talk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive that is deployed to AWS Lambda, run by AWS's runtime interface client against a real PostgreSQL. */
@Timeout(180)
class FunctionIT {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";
    private static final String OTHERS =
            " from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";

    /** What the template's AskPrepareDatabase sends to the function that prepares the database. */
    private static final String PREPARE =
            "{\"rawPath\": \"/q/health/ready\", \"requestContext\": {\"http\": {\"method\": \"GET\"}}}";

    private static final Duration PATIENCE = Await.PATIENCE;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static LambdaFunction function;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("database"), 0);
        prepare(folder, database);
        function = LambdaFunction.start(folder, settings(database));
    }

    @AfterAll
    static void stop() throws Exception {
        if (function != null) {
            function.close();
        }
        database.close();
    }

    @Test
    void the_archive_carries_no_database_and_nothing_of_the_tests() throws Exception {
        assertThat(
                LambdaFunction.content().stream()
                        .filter(name -> name.contains("postgres-binaries") || name.contains("junit"))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_cold_start_prepares_nothing_but_says_what_it_waits_for() throws Exception {
        var own = folder.resolve("unprepared");
        Files.createDirectories(own);
        try (var unprepared = EmbeddedDatabase.start(own.resolve("database"), 0);
                var cold = LambdaFunction.start(own, settings(unprepared))) {
            var answer = get(cold, ROADMAP, Map.of());
            assertEquals(503, answer.status());
            assertEquals(
                    "/problems/service-unavailable", answer.json().get("type").asText());
            assertEquals(
                    0,
                    number(unprepared, "select count(*) from information_schema.tables where table_schema = 'public'"));
        }
    }

    @Test
    void what_prepares_the_database_here_is_what_the_template_sends() throws Exception {
        var inJavaScript = PREPARE.replaceAll("\"(\\w+)\":", "$1:").replace('"', '\'');
        assertThat(
                Files.readString(Path.of("deploy", "lambda", "template.yaml")),
                containsString("JSON.stringify(" + inJavaScript + ")"));
    }

    @Test
    void a_snapshot_of_a_start_has_no_connections_in_it() throws Exception {
        var own = Files.createDirectories(folder.resolve("snapshot"));
        try (var alone = EmbeddedDatabase.start(own.resolve("database"), 0)) {
            prepare(own, alone);
            try (var begun = LambdaFunction.start(own, with(settings(alone), LambdaFunction.SNAP_START))) {
                begun.awaitSnapshot();
                assertThat("The start is in the snapshot", begun.output(), containsString("started in"));
                assertEquals("", connectionsThatStay(alone));
                begun.restore();
                assertEquals(200, get(begun, ROADMAP, Map.of()).status());
                var searched = get(begun, "/api/v1/search?q=docker", Map.of());
                assertEquals(200, searched.status());
            }
        }
    }

    /** What was last asked on each. The pool closes them on a thread of its own, so they get some time. */
    private static String connectionsThatStay(EmbeddedDatabase database) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var talk = new Talk(database.connectionUrl())) {
                var last = talk.ask("select coalesce(string_agg(query, '; '), '')" + OTHERS);
                if (last.isEmpty() || System.nanoTime() > end) {
                    return last;
                }
            }
            Await.pass(Duration.ofMillis(50));
        }
    }

    @Test
    void a_snapshot_taken_before_the_database_was_prepared_does_not_wait_any_more() throws Exception {
        var own = Files.createDirectories(folder.resolve("late"));
        try (var late = EmbeddedDatabase.start(own.resolve("database"), 0);
                var begun = LambdaFunction.start(own, with(settings(late), LambdaFunction.SNAP_START))) {
            begun.awaitSnapshot();
            assertThat(begun.output(), containsString("Not ready, waiting for migrations"));
            begun.freeze();
            prepare(own, late);
            begun.restore();
            assertEquals(200, get(begun, ROADMAP, Map.of()).status());
        }
    }

    @Test
    void published_content_is_served_and_asked_for_again() throws Exception {
        var answer = get(ROADMAP, Map.of("accept", "text/html, application/json;q=0.9", "accept-encoding", "gzip, br"));
        assertEquals(200, answer.status());
        assertEquals("", answer.header("Content-Encoding"));
        assertEquals(
                "senior-backend-python-aws-microservices",
                answer.json().get("slug").asText());

        var again = get(ROADMAP, Map.of("if-none-match", "\"another\", " + answer.header("ETag")));
        assertEquals(304, again.status());
    }

    @Test
    void a_learner_keeps_progress_in_rest_and_reads_it_in_graphql() throws Exception {
        var token = learner("ada@waymark.test");
        var bearer = Map.of("authorization", "Bearer " + token, "content-type", "application/json");
        var marked =
                function.request("PUT", "/api/v1/me/progress/topics/docker", bearer, text("{\"status\":\"DONE\"}"));
        assertEquals(200, marked.status(), () -> new String(marked.bytes(), StandardCharsets.UTF_8));

        var asked = function.request("POST", "/graphql", bearer, text("{\"query\":\"{ me { email } }\"}"));
        assertEquals(200, asked.status());
        assertEquals(
                "ada@waymark.test",
                asked.json().at("/data/me/email").asText(),
                () -> asked.answer().toString());

        var stranger = get("/api/v1/me", Map.of("authorization", "Bearer " + token + "x"));
        assertEquals(401, stranger.status());
        assertEquals("application/problem+json", stranger.header("Content-Type"));
    }

    @Test
    void a_pdf_arrives_as_it_was_written() throws Exception {
        var answer = get(ROADMAP + "/exports/pdf", Map.of());
        assertEquals(200, answer.status());
        assertTrue(answer.answer().get("isBase64Encoded").asBoolean());
        var pdf = new String(answer.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(pdf.substring(0, 5), is("%PDF-"));
        assertThat(pdf.stripTrailing(), endsWith("%%EOF"));
    }

    @Test
    void broken_requests_get_problems() throws Exception {
        assertEquals(404, get("/api/v1/roadmaps/no-such-roadmap", Map.of()).status());
        assertEquals(400, get("/api/v1/roadmaps;x=1", Map.of()).status());
        var broken = function.request(
                "POST", "/api/v1/accounts", Map.of("content-type", "application/json"), text("{\"email\":"));
        assertEquals(400, broken.status());
        assertEquals("application/problem+json", broken.header("Content-Type"));
    }

    @Test
    void it_holds_few_connections_and_survives_their_death_while_it_was_frozen() throws Exception {
        var bearer = Map.of("authorization", "Bearer " + learner("grace@waymark.test"));
        for (int i = 0; i < 5; i++) {
            assertEquals(200, get("/api/v1/me", bearer).status());
        }
        assertThat(number(database, "select count(*)" + OTHERS), is(lessThanOrEqualTo(2)));
        assertThat(endOthers(), is(not(0)));
        assertEquals(200, get("/api/v1/me", bearer).status());
    }

    private static void prepare(Path folder, EmbeddedDatabase database) throws Exception {
        try (var preparing = LambdaFunction.start(folder, preparing(database))) {
            var answer = preparing.invoke(JSON.readTree(PREPARE));
            assertEquals(200, answer.body().path("statusCode").asInt(), answer::toString);
        }
    }

    private static String learner(String email) throws Exception {
        var headers = Map.of("content-type", "application/json");
        var account = JSON.createObjectNode()
                .put("email", email)
                .put("password", TestLearner.PASSWORD)
                .put("displayName", "A learner");
        var registered = function.request("POST", "/api/v1/accounts", headers, JSON.writeValueAsBytes(account));
        assertEquals(201, registered.status(), () -> new String(registered.bytes(), StandardCharsets.UTF_8));
        var grant = JSON.createObjectNode()
                .put("grantType", "password")
                .put("email", email)
                .put("password", TestLearner.PASSWORD);
        var tokens = function.request("POST", "/api/v1/tokens", headers, JSON.writeValueAsBytes(grant));
        assertEquals(200, tokens.status(), () -> new String(tokens.bytes(), StandardCharsets.UTF_8));
        return tokens.json().get("accessToken").asText();
    }

    private static Response get(String path, Map<String, String> headers) throws Exception {
        return get(function, path, headers);
    }

    private static Response get(LambdaFunction function, String path, Map<String, String> headers) throws Exception {
        return function.request("GET", path, headers, new byte[0]);
    }

    /** Ends all other connections, and says how many there were. */
    private static int endOthers() throws Exception {
        return number(database, "select count(pg_terminate_backend(pid))" + OTHERS);
    }

    private static int number(EmbeddedDatabase database, String query) throws Exception {
        try (var talk = new Talk(database.connectionUrl())) {
            return Integer.parseInt(talk.ask(query));
        }
    }

    /** As the template sets them for the function that prepares the database. */
    private static Map<String, String> preparing(EmbeddedDatabase database) {
        return with(
                settings(database),
                Map.of("WAYMARK_DATABASE_MIGRATE_AT_START", "true", "WAYMARK_CONTENT_PUBLISH_AT_START", "true"));
    }

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        var all = new HashMap<>(settings);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", database.connectionUrl(), "WAYMARK_SECRET", "s".repeat(44));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
