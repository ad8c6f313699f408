package dev.waymark.platform.graphql.cost;

import static dev.waymark.platform.graphql.Graphql.query;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer may have, counted while it is made. */
@QuarkusTest
class AnswerBudgetTest {

    private static final String FAILING = "topics(first: 0) { nodes { slug } }";

    @Test
    void long_names_of_short_values_count() {
        tooLarge(query(
                "{ topics(first: 100) { nodes { " + many(90, n -> "n" + "x".repeat(1_000) + n + ": slug ") + "} } }"));
    }

    @Test
    void so_do_those_of_objects_and_lists_and_of_what_batches_find() {
        tooLarge(query("{ topics(first: 60) { nodes { "
                + many(60, n -> "n" + "x".repeat(1_500) + n + ": category { slug } ") + "} } }"));
        tooLarge(query("{ topics(first: 60) { nodes { "
                + many(30, n -> "n" + "x".repeat(3_000) + n + ": resources { slug } ") + "} } }"));
        tooLarge(query("{ __schema { types { " + many(90, n -> "n" + "x".repeat(1_000) + n + ": name ") + "} } }"));
    }

    @Test
    void an_answer_within_the_budget_is_whole() {
        query("{ topics(first: 100) { nodes { " + many(90, n -> "n" + "x".repeat(100) + n + ": slug ") + "} } }")
                .body("errors", nullValue())
                .body("data.topics.nodes", hasSize(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "docker", "\"\\", "\u0000\n\u001f", "\u00e4\u20ac\ud83d\ude00", "</script>"})
    void a_text_counts_at_least_as_many_bytes_as_it_takes(String text) throws JsonProcessingException {
        long taken = new ObjectMapper().writeValueAsString(text).getBytes(UTF_8).length;
        assertThat(JsonSize.of(text), greaterThanOrEqualTo(taken));
        assertThat(JsonSize.of(text), lessThanOrEqualTo(2 + 6L * text.length()));
    }

    @Test
    void of_many_errors_the_first_are_told_and_how_many_more_there_are() {
        var answer = query("{ topics(first: 60) { nodes { slug category { "
                + many(40, n -> "e%d: ".formatted(n) + FAILING + " ") + "} } } }");
        answer.body("data.topics.nodes", hasSize(60))
                .body("errors", hasSize(101))
                .body("errors[99].extensions.code", equalTo("invalid-input"))
                .body("errors[100].extensions.code", equalTo("too-many-errors"))
                .body("errors[100].message", containsString("2300 more fields"));
        assertThat(answer.extract().asByteArray().length, lessThan(400_000));
    }

    @Test
    void a_document_with_many_mistakes_is_told_some_of_them() {
        for (var document : List.of(
                "{ " + many(4_000, n -> "x" + n + " ") + "}",
                "{ topics { nodes { " + many(900, n -> "x%d(a: $y%d) ".formatted(n, n)) + "} } }",
                "{ topics(" + many(900, n -> "x%d: 1 ".formatted(n)) + ") { nodes { slug } } }",
                "{ topics { nodes { " + many(90, n -> "a: slug a: title ") + "} } }",
                "{ topics { nodes { slug " + many(900, n -> "@x" + n + " ") + "} } }",
                "query(" + many(900, n -> "$a: Int ") + ") { topics { nodes { slug } } }",
                "{ topics(slug: [" + many(2_000, n -> n + " ") + "]) { nodes { slug } } }",
                "{ topics { nodes { x" + "y".repeat(100_000) + " } } }")) {
            few(query(document));
        }
    }

    @Test
    void a_variable_with_many_mistakes_is_told_some_of_them() {
        var document = "query($slugs: [String!]) { topics(slug: $slugs) { nodes { slug } } }";
        few(query(document, Map.of("slugs", Collections.nCopies(10_000, 1))));
        few(query(document, Map.of("slugs", Collections.nCopies(10_000, List.of()))));
        few(query(document, Map.of("slugs", Map.of("x".repeat(50_000), "x".repeat(50_000)))));
    }

    private static void few(ValidatableResponse answer) {
        answer.body("errors.size()", lessThanOrEqualTo(101));
        assertThat(answer.extract().asByteArray().length, lessThan(100_000));
    }

    /** A field that is resolved for one learner at a time. */
    @Test
    void the_same_node_many_times_is_resolved_once() {
        var ada = TestLearner.fresh();
        String id = query(ada.given(), "{ me { id } }", Map.of()).extract().path("data.me.id");
        var document = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Learner { "
                + "a: roadmaps(first: 1) { nodes { id } } b: roadmaps(first: 1) { nodes { id } } } } }";
        var once = Statements.of(request -> ask(ada, request, document, Collections.nCopies(1, id), 1));
        var often = Statements.of(request -> ask(ada, request, document, Collections.nCopies(100, id), 100));

        assertThat(often.toString(), often, hasSize(once.size()));
    }

    private static void ask(
            TestLearner learner, RequestSpecification request, String document, List<String> ids, int found) {
        query(request.header("Authorization", "Bearer " + learner.accessToken()), document, Map.of("ids", ids))
                .body("errors", nullValue())
                .body("data.nodes", hasSize(found))
                .body("data.nodes.a.nodes", everyItem(hasSize(0)));
    }

    private static void tooLarge(ValidatableResponse answer) {
        answer.body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("answer-too-large"))
                .body("$", not(hasKey("data")));
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
