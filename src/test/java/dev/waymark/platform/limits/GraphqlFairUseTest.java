package dev.waymark.platform.limits;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much callers may do in GraphQL: as much as in REST, and both together. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class GraphqlFairUseTest {

    @Test
    void a_mutation_counts_as_often_as_it_is_asked_for() {
        var ada = TestLearner.fresh();
        marks(ada, SmallLimits.LEARNER_WRITES - 2)
                .statusCode(200)
                .body("errors", nullValue())
                .header("RateLimit", matchesPattern("\"learner-writes\";r=2;t=\\d+"));
        refused(marks(ada, 3));
        marks(ada, 2).statusCode(200).body("errors", nullValue());
        refused(marks(ada, 1));

        // The same bucket as in REST.
        ProblemAnswer.of(
                ada.given()
                        .contentType("application/json")
                        .body("{\"status\": \"DONE\"}")
                        .put("/api/v1/me/progress/topics/docker"),
                429);
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
    }

    @Test
    void a_batch_of_changes_counts_as_a_write_for_each_hundred_begun() {
        var ada = TestLearner.fresh();
        var changes = IntStream.range(0, 201)
                .mapToObj(i -> Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "TOPIC",
                        "slug",
                        "docker",
                        "status",
                        "DONE",
                        "changedAt",
                        "2026-01-01T00:00:00Z"))
                .toList();
        var document = "mutation($changes: [ProgressChangeInput!]!) {recordChanges(changes: $changes) {cursor}}";
        query(ada.given(), document, Map.of("changes", changes))
                .body("data.recordChanges.cursor", notNullValue())
                .header("RateLimit", containsString(";r=%d;".formatted(SmallLimits.LEARNER_WRITES - 3)));
    }

    @Test
    void a_long_document_counts_more_until_it_is_known() {
        var document = "{ topic(slug: \"docker\") { title } } # %s %s".formatted(UUID.randomUUID(), "-".repeat(3_000));
        var left = "\"anonymous-reads\";r=%d;";
        query(From.somewhere().given(), document, Map.of())
                .body("errors", nullValue())
                .header("RateLimit", containsString(left.formatted(SmallLimits.READS - 4)));
        query(From.somewhere().given(), document, Map.of())
                .header("RateLimit", containsString(left.formatted(SmallLimits.READS - 1)));
    }

    @Test
    void nothing_of_a_refused_document_is_carried_out() {
        var ada = TestLearner.fresh();
        refused(marks(ada, SmallLimits.LEARNER_WRITES + 1));
        ada.given().get("/api/v1/me/progress").then().body("items", hasSize(0));
    }

    @Test
    void fields_in_fragments_are_counted_too() {
        var somebody = From.somewhere();
        var document = """
                query {a: categories {nodes {slug}} ...f ...f ... on Query {c: categories {nodes {slug}}} c: categories {nodes {slug}}}
                fragment f on Query {b: categories {nodes {slug}} ...g}
                fragment g on Query {d: categories {nodes {slug}}}
                """;
        query(somebody.given(), document, Map.of())
                .body("data.d", notNullValue())
                .header("RateLimit", containsString(";r=%d;".formatted(SmallLimits.READS - 4)));
    }

    @Test
    void nodes_count_as_reads_of_each() {
        var ids = "query($ids: [ID!]!) {nodes(ids: $ids) {id}}";
        var somebody = From.somewhere();
        query(somebody.given(), ids, Map.of("ids", List.of("Topic:1", "Topic:2", "Topic:1", "Topic:3")))
                .body("data.nodes", hasSize(4))
                .header("RateLimit", containsString(";r=%d;".formatted(SmallLimits.READS - 3)));

        var names = IntStream.range(0, SmallLimits.READS)
                .mapToObj("Topic:%d"::formatted)
                .toList();
        query(somebody.given(), ids, Map.of("ids", names))
                .body("data.nodes", nullValue())
                .body("errors[0].extensions.code", equalTo("too-many-requests"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{categories {nodes {slug}}}", "{nonsense}", "{", "", "mutation {signOut}"})
    void a_document_counts_whatever_comes_of_it(String document) {
        var somebody = From.somewhere();
        for (int i = 0; i < SmallLimits.READS; i++) {
            query(somebody.given(), document, Map.of()).statusCode(not(429));
        }
        refused(query(somebody.given(), document, Map.of()));
        ProblemAnswer.of(somebody.given().get("/api/v1/topics"), 429);
        query(From.somewhere().given(), "{categories {nodes {slug}}}", Map.of()).statusCode(200);
    }

    private static ValidatableResponse marks(TestLearner learner, int times) {
        var fields = IntStream.range(0, times)
                .mapToObj("m%d: markProgress(kind: TOPIC, slug: \"docker\", status: DONE) {status}"::formatted)
                .collect(Collectors.joining(" "));
        return query(learner.given(), "mutation {%s}".formatted(fields), Map.of());
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .header("RateLimit", notNullValue())
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("too-many-requests"));
    }
}
