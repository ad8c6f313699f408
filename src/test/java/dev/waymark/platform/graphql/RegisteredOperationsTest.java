package dev.waymark.platform.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that runs nothing but what its frontends registered, and shows no schema. */
@QuarkusTest
@TestProfile(RegisteredOperationsTest.OnlyRegistered.class)
class RegisteredOperationsTest {

    private static final String TOPIC = "query Topic($slug: String!) {\n  topic(slug: $slug) {\n    title\n  }\n}";
    private static final String RENAME =
            "mutation Rename($name: String) { updateMe(displayName: $name) { displayName } }";
    private static final String SCHEMA = "query Schema { __schema { queryType { name } } }";
    private static final String COSTLY =
            "query Costly { me { roadmaps(first: 100) { nodes { versions(first: 100) { nodes { stages { slug } } } } } } }";
    private static final String OUTDATED = "query Outdated { whatOnceWas }";

    public static class OnlyRegistered implements QuarkusTestProfile {

        /** As frontends keep them: two of Code Generator's files with its hashes in a folder, and one with names. */
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory("operations");
                Files.writeString(folder.resolve("app-1.json"), file(hash("SHA-1", TOPIC), TOPIC, "2", RENAME));
                Files.writeString(folder.resolve("app-2.json"), file("sha256:" + hash("SHA-256", TOPIC), TOPIC));
                Files.writeString(folder.resolve("README.md"), "not an operation");
                var named = Files.createTempFile("operations", ".json");
                Files.writeString(named, file("schema", SCHEMA, "costly", COSTLY, "outdated", OUTDATED));
                return Map.of(
                        "waymark.graphql.registered-operations.only", "true",
                        "waymark.graphql.registered-operations.files", folder + "," + named,
                        "waymark.graphql.introspection", "false");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String file(String... idsAndDocuments) {
            var members = new StringBuilder();
            for (int i = 0; i < idsAndDocuments.length; i += 2) {
                members.append(i == 0 ? "" : ",")
                        .append("\"%s\": \"%s\""
                                .formatted(idsAndDocuments[i], idsAndDocuments[i + 1].replace("\n", "\\n")));
            }
            return "{" + members + "}";
        }
    }

    @Test
    void a_registered_operation_runs_by_each_of_its_names() {
        for (var id : List.of(hash("SHA-1", TOPIC), hash("SHA-256", TOPIC), "sha256:" + hash("SHA-256", TOPIC))) {
            post(Map.of("documentId", id, "variables", Map.of("slug", "docker")))
                    .statusCode(200)
                    .body("data.topic.title", equalTo("Docker"));
        }
        post(Map.of(
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash("SHA-1", TOPIC))),
                        "variables",
                        Map.of("slug", "docker")))
                .body("data.topic.title", equalTo("Docker"));
    }

    @Test
    void a_registered_query_may_come_by_get_and_a_mutation_may_not() {
        given().queryParam("documentId", hash("SHA-1", TOPIC))
                .queryParam("variables", "{\"slug\": \"docker\"}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.topic.title", equalTo("Docker"));
        given().queryParam("documentId", "2").get("/graphql").then().statusCode(405);
    }

    @Test
    void a_registered_operation_may_come_as_its_text() {
        post(Map.of("query", TOPIC, "variables", Map.of("slug", "docker"))).body("data.topic.title", equalTo("Docker"));
    }

    @Test
    void a_registered_mutation_is_its_callers() {
        var ada = TestLearner.fresh();
        Graphql.query("{ me { id } }").statusCode(400);
        ada.given()
                .contentType("application/json")
                .body(Map.of("documentId", "2", "variables", Map.of("name", "Countess")))
                .post("/graphql")
                .then()
                .body("data.updateMe.displayName", equalTo("Countess"));
        post(Map.of("documentId", "2", "variables", Map.of("name", "Nobody")))
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ __typename }\"}",
                "{\"query\": \"query Topic($slug: String!) { topic(slug: $slug) { title } }\"}",
                "{\"documentId\": \"\"}",
                "{\"documentId\": \"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}",
                "{\"documentId\": \"../../etc/passwd\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"2\"}}}",
                "{\"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"x\"}}}",
            })
    void nothing_else_runs(String request) {
        post(request)
                .statusCode(400)
                .body("errors.extensions.code", equalTo(List.of("operation-not-registered")))
                .body("$", not(hasKey("data")));
    }

    @Test
    void a_document_and_an_id_together_are_refused() {
        post(Map.of("query", TOPIC, "documentId", "2"))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("bad-request"));
    }

    @Test
    void a_request_for_nothing_is_told_what_it_lacks() {
        post("{\"documentId\": null}").statusCode(400).body("errors[0].extensions.code", equalTo("missing-query"));
    }

    @Test
    void registered_operations_are_measured_as_any() {
        post(Map.of("documentId", "costly")).statusCode(400).body("errors[0].extensions.code", equalTo("too-costly"));
    }

    @Test
    void what_no_longer_fits_the_schema_says_so_and_keeps_nothing_else_from_running() {
        post(Map.of("documentId", "outdated"))
                .body("errors.extensions.code", hasItem("invalid-document"))
                .body("errors[0].message", containsString("whatOnceWas"));
    }

    @Test
    void the_schema_is_not_shown() {
        post(Map.of("documentId", "schema"))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("introspection-disabled"))
                .body("data", nullValue());
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }

    private static ValidatableResponse post(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static String hash(String algorithm, String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
