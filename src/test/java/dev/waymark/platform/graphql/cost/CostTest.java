package dev.waymark.platform.graphql.cost;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operations cost, before they run. */
@QuarkusTest
class CostTest {

    private static final String TOPICS = "{ topics(first: 40) { nodes { slug resources { slug } } } }";

    /** The topics' connection, and for each of 40 topics itself, its slug, and 10 resources with theirs. */
    private static final int TOPICS_COST = 1 + 40 * (1 + 1 + 10 * (1 + 1));

    private static final String PAGES_IN_PAGES = """
            { me { roadmaps(first: 40) { nodes { versions(first: 40) { nodes {
                stages { steps { item { slug } } } } } } } } }""";

    @Test
    void pages_within_pages_are_refused_before_they_are_fetched() {
        query(PAGES_IN_PAGES)
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("too-costly"))
                .body("errors[0].message", containsString("\"me.roadmaps.nodes.versions.nodes.stages.steps.item\""))
                .body("errors[0].message", containsString("first, last"))
                .body("extensions.cost.total", greaterThan(40 * 40 * 10 * 10))
                .body("extensions.cost.limit", equalTo(50_000))
                .body(
                        "extensions.cost.mostExpensive.field",
                        equalTo("me.roadmaps.nodes.versions.nodes.stages.steps.item"))
                .body("$", not(hasKey("data")));
    }

    @Test
    void the_cost_is_told_on_demand_alone() {
        costOf(TOPICS, Map.of())
                .body("extensions.cost.total", equalTo(TOPICS_COST))
                .body("extensions.cost.limit", equalTo(50_000))
                .body("extensions.cost.mostExpensive.field", equalTo("topics.nodes.resources"))
                .body("extensions.cost.mostExpensive.total", equalTo(40 * 10 * 2))
                .body("data.topics.nodes", hasSize(40));
        given().queryParam("query", TOPICS)
                .queryParam("extensions", "{\"cost\": true}")
                .get("/graphql")
                .then()
                .body("extensions.cost.total", equalTo(TOPICS_COST));
        query(TOPICS).body("$", not(hasKey("extensions")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    query($n: Int) { topics(first: $n) { nodes { slug resources { slug } } } } | 40
                    query($n: Int = 40) { topics(last: $n) { nodes { slug resources { slug } } } } |
                    { topics(first: 40) { ...page } } fragment page on TopicConnection { ...more nodes { slug } } \
                    fragment more on TopicConnection { ... { nodes @include(if: true) { resources { slug } } } } |
                    { topics(first: 40) { nodes { slug @skip(if: false) a: title @skip(if: true) \
                    resources { slug } } } } |
                    query($n: Int, $no: Boolean = false) { topics(first: 40) { nodes { slug resources { slug } } } \
                    more: topics(first: $n) @include(if: $no) { nodes { slug } } } | 100
                    """)
    void variables_defaults_and_fragments_count_as_what_they_stand_for(String document, Integer n) {
        var variables = new HashMap<String, Object>();
        if (n != null) {
            variables.put("n", n);
        }
        int twice = document.contains("...more") ? 40 : 0;
        costOf(document, variables).body("extensions.cost.total", equalTo(TOPICS_COST + twice));
    }

    @ParameterizedTest
    @CsvSource({
        "{ __typename }, 1",
        "{ topics { nodes { slug } } }, 41",
        "{ topics(first: 3) { nodes { slug } } }, 7",
        "{ topics(last: 1) { nodes { slug roadmaps(first: 2) { nodes { slug } } neededBy { slug } } } }, 28",
        "{ topics { edges { node { slug } } } }, 61",
        "{ me { next(first: 5) { slug roadmaps { id } } } }, 111",
        "{ me { next { slug } } }, 41",
        "{ me { changes { items { slug } } } }, 202",
        "query($n: Int = null) { topics(first: $n) { nodes { slug } } }, 41",
        "{ topics(slug: [\"a\" \"b\" \"c\" \"d\" \"e\" \"f\" \"g\" \"h\" \"i\" \"j\" \"k\" \"l\" \"m\" "
                + "\"n\" \"o\" \"p\" \"q\" \"r\" \"s\" \"t\" \"u\" \"v\" \"w\" \"x\" \"y\"]) { nodes { slug } } }, 51",
    })
    void lists_are_as_long_as_they_would_be(String document, int cost) {
        costOf(document, Map.of()).body("extensions.cost.total", equalTo(cost));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "101", "2147483647"})
    void a_page_size_that_cannot_be_has_its_own_error(int size) {
        query("query($n: Int) { topics(first: $n) { nodes { slug } } }", Map.of("n", size))
                .body("errors[0].extensions.code", equalTo("invalid-input"));
    }

    @Test
    void a_page_size_of_another_type_has_its_own_error() {
        query("query($n: Int) { topics(first: $n) { nodes { slug } } }", Map.of("n", "40"))
                .body("errors[0].extensions.code", equalTo("invalid-variables"));
    }

    @Test
    void the_refusal_of_a_costly_document_names_what_to_ask_less_of() {
        var aliases = IntStream.range(0, 20)
                .mapToObj(i -> "a%d: topics(first: 100) { nodes { slug resources { slug } } }".formatted(i))
                .collect(Collectors.joining(" ", "{ categories { nodes { slug } } ", " }"));

        query(aliases).statusCode(200).body("errors[0].extensions.code", nullValue());
        query(aliases.replace("slug resources", "slug title summary prerequisites { slug title summary } resources"))
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("too-costly"));
    }

    @Test
    void more_aliases_than_allowed_are_refused() {
        var aliases = IntStream.range(0, 101)
                .mapToObj(i -> "a" + i + ": summary")
                .collect(Collectors.joining(" ", "{ topics { nodes { ", " } } }"));

        query(aliases)
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("document-too-large"))
                .body("errors[0].message", containsString("101 aliases; at most 100"));
    }

    @Test
    void the_introspection_of_tools_is_within_its_own_limit() {
        costOf(IntrospectionQuery.INTROSPECTION_QUERY, Map.of())
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.__schema.types.size()", greaterThan(50))
                .body("extensions.cost.total", equalTo(0))
                .body("extensions.cost.introspection", lessThan(100_000));
    }

    @Test
    void introspection_in_circles_is_refused() {
        query("{ __schema { types { " + "fields { type { ".repeat(5) + "name" + " } }".repeat(5) + " } } }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("too-costly"))
                .body("errors[0].message", containsString("of the schema"));
    }

    private static ValidatableResponse costOf(String document, Map<String, Object> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", document, "variables", variables, "extensions", Map.of("cost", true)))
                .post("/graphql")
                .then();
    }
}
