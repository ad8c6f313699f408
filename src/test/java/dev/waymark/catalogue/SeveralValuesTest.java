package dev.waymark.catalogue;

import static dev.waymark.PageWalk.items;
import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters that are given more than one value. */
@QuarkusTest
class SeveralValuesTest {

    @ParameterizedTest
    @CsvSource({
        "topics, level, EXPERT, ADVANCED",
        "topics, category, security, cloud-platforms",
        "topics, focus, microservices, cloud-aws",
        "resources, type, BOOK, VIDEO",
        "resources, topic, docker, kubernetes",
        "resources, cost, PAID, FREEMIUM",
        "resources, level, EXPERT, FOUNDATIONAL",
        "resources, focus, microservices, cloud-aws",
        "projects, level, EXPERT, ADVANCED",
        "projects, focus, microservices, cloud-aws",
        "certifications, level, EXPERT, ADVANCED",
        "certifications, focus, microservices, cloud-aws"
    })
    void any_of_the_values_will_do(String list, String filter, String one, String other) {
        var address = "/api/v1/%s?limit=100&%s=".formatted(list, filter);
        var expected = Stream.of(one, other)
                .flatMap(value -> items(address + value).stream())
                .distinct()
                .sorted(Comparator.comparing(item -> String.valueOf(item.get("slug"))))
                .toList();
        assertFalse(expected.isEmpty());
        for (var values : List.of(List.of(one, other), List.of(other, one), List.of(other, one, other))) {
            assertEquals(expected, items(address + String.join("&" + filter + "=", values)));
        }
    }

    @Test
    void all_filters_hold_together() {
        var found = items(
                "/api/v1/topics?limit=100&level=EXPERT&level=ADVANCED&category=security&category=cloud-platforms");
        assertEquals(
                items("/api/v1/topics?limit=100").stream()
                        .filter(topic -> List.of("EXPERT", "ADVANCED").contains(topic.get("level")))
                        .filter(topic -> List.of("security", "cloud-platforms").contains(topic.get("category")))
                        .toList(),
                found);
        assertFalse(found.isEmpty());
    }

    @Test
    void a_search_takes_several_kinds() {
        List<String> kinds = get("/api/v1/search?q=fastapi&limit=100&kind=PROJECT&kind=TOPIC")
                .jsonPath()
                .getList("items.kind.unique().sort()");
        assertEquals(List.of("PROJECT", "TOPIC"), kinds);
    }

    @Test
    void a_cursor_is_bound_to_the_values_and_not_to_their_order() {
        var list = "/api/v1/topics?limit=2&level=EXPERT&level=ADVANCED";
        String next = get(list).path("page.next");
        var second = items(get(list + "&after=" + next));
        for (var same : List.of("level=ADVANCED&level=EXPERT", "level=EXPERT&level=ADVANCED&level=EXPERT")) {
            assertEquals(second, items(get("/api/v1/topics?limit=2&" + same + "&after=" + next)));
        }
        for (var other : List.of("level=EXPERT", "level=EXPERT&level=ADVANCED&level=INTERMEDIATE")) {
            var problem = ProblemAnswer.of(get("/api/v1/topics?limit=2&" + other + "&after=" + next), 400);
            assertEquals("/problems/invalid-cursor", problem.getString("type"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "topics, focus, cloud-aws, microservces",
        "topics, category, security, secrity",
        "resources, topic, docker, dokcer",
        "roadmaps, focus, cloud-aws, frontend"
    })
    void the_value_that_is_unknown_is_named(String list, String filter, String known, String unknown) {
        var problem =
                ProblemAnswer.of(get("/api/v1/%s?%s=%s&%s=%s".formatted(list, filter, known, filter, unknown)), 400);
        assertThat(problem.getList("errors.pointer"), contains("/" + filter));
        assertEquals("is not a known slug: \"%s\"".formatted(unknown), problem.getString("errors[0].detail"));
    }

    @Test
    void one_wrong_value_among_right_ones_is_invalid() {
        var problem = ProblemAnswer.of(get("/api/v1/topics?level=EXPERT&level=GODLIKE&level=ADVANCED"), 400);
        assertThat(problem.getList("errors.pointer"), contains("/level"));
        problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/topics?level=EXPERT&level="), 400);
        assertEquals("must not be empty", problem.getString("errors[0].detail"));
    }

    @Test
    void a_filter_has_at_most_twenty_values_however_often_each_is_given() {
        var areas = IntStream.range(0, 21).mapToObj(i -> "area-" + i).toList();
        var problem = ProblemAnswer.of(get("/api/v1/topics?focus=" + String.join("&focus=", areas)), 400);
        assertEquals("must have at most 20 values", problem.getString("errors[0].detail"));
        get("/api/v1/topics?level=EXPERT" + "&level=EXPERT".repeat(40)).then().statusCode(200);
        query("query($focus: [String!]) { topics(focus: $focus) { nodes { slug } } }", Map.of("focus", areas))
                .body("errors[0].extensions.errors[0].detail", equalTo("must have at most 20 values"));
    }

    @Test
    void graphql_takes_a_list_or_a_single_value() {
        var several = slugs(
                "{ list: topics(level: [ADVANCED, EXPERT], category: [\"security\"], first: 100) { nodes { slug } } }");
        assertEquals(
                items("/api/v1/topics?level=EXPERT&level=ADVANCED&category=security&limit=100").stream()
                        .map(topic -> topic.get("slug"))
                        .toList(),
                several);
        assertEquals(
                slugs("{ list: topics(level: [EXPERT], first: 100) { nodes { slug } } }"),
                slugs("{ list: topics(level: EXPERT, first: 100) { nodes { slug } } }"));
        query(
                        "query($level: [Level!]) { topics(level: $level, first: 1) { nodes { level } } }",
                        Map.of("level", "EXPERT"))
                .body("data.topics.nodes.level", contains("EXPERT"));
        query("query($level: [Level!]) { topics(level: $level) { totalCount } }", Map.of())
                .body(
                        "data.topics.totalCount",
                        equalTo(items("/api/v1/topics?limit=100").size()));
    }

    @Test
    void a_variable_of_a_single_value_does_not_fit() {
        query("query($level: Level) { topics(level: $level) { totalCount } }", Map.of("level", "EXPERT"))
                .body("errors[0].extensions.code", equalTo("invalid-document"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topics(level: [])                     | level",
                "topics(slug: [])                      | slug",
                "topics(category: [\" \"])             | category",
                "resources(type: [])                   | type",
                "roadmaps(focus: [])                   | focus",
                "search(q: \"aws\", kind: [])          | kind"
            })
    void an_empty_list_in_graphql_is_as_invalid_as_an_empty_parameter(String list, String argument) {
        query("{ %s { nodes { __typename } } }".formatted(list))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/" + argument))
                .body("errors[0].extensions.errors[0].detail", equalTo("must not be empty"));
    }

    private static Collection<String> slugs(String document) {
        return query(document).extract().<List<String>>path("data.list.nodes.slug").stream()
                .collect(Collectors.toList());
    }
}
