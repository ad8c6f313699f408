package dev.waymark.roadmap;

import static dev.waymark.PageWalk.items;
import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields that lead from a thing of the catalogue back to what refers to it. */
@QuarkusTest
class RelationQueriesTest {

    private static final String SLUG = "senior-backend-python-aws-microservices";

    private static final String ALL_RELATIONS = """
            query($n: Int) {
              topics(first: $n) { nodes { neededBy { title } focusAreas { title } roadmaps(first: 2) { totalCount nodes { title } } } }
              projects(first: $n) { nodes { focusAreas { title } roadmaps(first: 2) { nodes { title } } } }
              categories(first: $n) { nodes { topics(first: 3, level: ADVANCED) { totalCount nodes { title } } } }
              focusAreas(first: $n) { nodes { roadmaps(first: 2) { nodes { title } } } } }""";

    @Test
    void a_topic_leads_to_what_needs_it_in_both_apis() {
        var rest = get("/api/v1/topics/docker").then().statusCode(200).extract().jsonPath();
        var topic = query("{ topic(slug: \"docker\") { neededBy { kind slug key title } focusAreas { slug title }"
                        + " roadmaps { nodes { slug title } } } }")
                .body("errors", nullValue())
                .extract()
                .jsonPath();

        assertEquals(topic.getList("data.topic.neededBy"), rest.getList("neededBy"));
        assertEquals(topic.getList("data.topic.focusAreas.slug"), rest.getList("focusAreas.slug"));
        assertEquals(topic.getList("data.topic.roadmaps.nodes"), rest.getList("roadmaps"));
        assertThat(rest.getList("neededBy.slug"), hasItem("kubernetes"));
        assertThat(rest.getList("roadmaps.slug"), hasItem(SLUG));
    }

    @Test
    void what_needs_a_topic_is_what_names_it_as_a_prerequisite() {
        var answer = query("""
                { topics(first: 100) { nodes { key prerequisites { key } neededBy { key } } }
                  projects(first: 100) { nodes { key prerequisites { key } } }
                  certifications(first: 100) { nodes { key prerequisites { key } } } }""").body("errors", nullValue()).extract().jsonPath();
        List<Map<String, Object>> topics = answer.getList("data.topics.nodes");
        var items = new ArrayList<>(topics);
        items.addAll(answer.getList("data.projects.nodes"));
        items.addAll(answer.getList("data.certifications.nodes"));

        // Each pair is a topic and what needs it. What is on no page, or is not asked for it, counts on neither side.
        var asked = names(topics, "key");
        var answered = names(items, "key");
        assertEquals(
                pairs(items, "prerequisites")
                        .filter(pair -> asked.contains(pair.getLast()))
                        .map(List::reversed)
                        .collect(Collectors.toSet()),
                pairs(topics, "neededBy")
                        .filter(pair -> answered.contains(pair.getLast()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<List<String>> pairs(List<Map<String, Object>> things, String relation) {
        return things.stream()
                .flatMap(thing -> names(list(thing.get(relation)), "key").stream()
                        .map(other -> List.of(String.valueOf(thing.get("key")), other)));
    }

    @ParameterizedTest
    @CsvSource({"topics", "resources", "projects", "certifications"})
    void an_items_focus_areas_are_those_whose_filter_finds_it(String collection) {
        for (var focus : List.of("cloud-aws", "backend-python-fastapi")) {
            var found = slugs(items("/api/v1/%s?focus=%s&limit=100".formatted(collection, focus)));
            List<Map<String, Object>> nodes = query(
                            "{ %s(first: 100) { nodes { slug focusAreas { slug } } } }".formatted(collection))
                    .extract()
                    .path("data.%s.nodes".formatted(collection));
            for (var node : nodes) {
                var areas = slugs(list(node.get("focusAreas")));
                assertEquals(
                        found.contains((String) node.get("slug")), areas.contains(focus), () -> focus + " of " + node);
            }
        }
    }

    @Test
    void the_roadmaps_of_any_item_are_those_that_have_it_as_a_step() {
        var whole = get("/api/v1/roadmaps/" + SLUG).jsonPath();
        Set<String> steps = new HashSet<>(whole.<List<String>>getList("stages.steps.key").stream()
                .flatMap(List::stream)
                .toList());
        for (var collection : List.of("topics", "resources", "projects", "certifications")) {
            List<Map<String, Object>> nodes = query(
                            "{ %s(first: 100) { nodes { key roadmaps { nodes { slug } } } } }".formatted(collection))
                    .extract()
                    .path("data.%s.nodes".formatted(collection));
            for (var node : nodes) {
                var roadmaps = slugs(list(((Map<?, ?>) requireNonNull(node.get("roadmaps"))).get("nodes")));
                assertEquals(steps.contains((String) node.get("key")), roadmaps.contains(SLUG), node::toString);
            }
        }
    }

    @Test
    void a_learners_own_roadmap_is_in_nobodys_list() {
        var learner = TestLearner.fresh();
        String own = learner.given()
                .contentType("application/json")
                .body("{\"composition\": {\"focus\": [\"cloud-aws\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
        String step = learner.given()
                .get("/api/v1/me/roadmaps/" + own)
                .then()
                .statusCode(200)
                .extract()
                .path("stages[0].steps[0].slug");

        for (var reader : List.of(given(), learner.given())) {
            query(
                            reader,
                            "query($topic: String!) { topic(slug: $topic) { roadmaps(first: 100) { nodes { slug } } }"
                                    + " focusArea(slug: \"cloud-aws\") { roadmaps(first: 100) { nodes { slug } } } }",
                            Map.of("topic", step))
                    .body("errors", nullValue())
                    .body("data.topic.roadmaps.nodes.slug", not(hasItem(own)))
                    .body("data.focusArea.roadmaps.nodes.slug", not(hasItem(own)));
        }
        get("/api/v1/topics/" + step).then().body("roadmaps.slug", not(hasItem(own)));
    }

    @Test
    void a_category_leads_to_its_topics_with_the_filters_of_the_list() {
        var all = items("/api/v1/topics?category=cloud-platforms&limit=100");
        query("{ category(slug: \"cloud-platforms\") { topicCount topics(first: 100) { totalCount nodes { slug } } } }")
                .body("data.category.topicCount", equalTo(all.size()))
                .body("data.category.topics.totalCount", equalTo(all.size()))
                .body(
                        "data.category.topics.nodes.slug",
                        equalTo(all.stream().map(topic -> topic.get("slug")).toList()));

        var some = items("/api/v1/topics?category=cloud-platforms&level=ADVANCED&focus=cloud-aws&q=a&limit=100");
        query("""
                { category(slug: "cloud-platforms") {
                  topics(level: ADVANCED, focus: "cloud-aws", q: "a", first: 100) { totalCount nodes { slug } } } }""")
                .body("data.category.topics.totalCount", equalTo(some.size()))
                .body(
                        "data.category.topics.nodes.slug",
                        equalTo(some.stream().map(topic -> topic.get("slug")).toList()));
    }

    @Test
    void a_categorys_topics_go_on_behind_a_cursor() {
        var document = """
                query($after: String) { category(slug: "cloud-platforms") { topics(first: 2, level: ADVANCED, after: $after) {
                  nodes { slug } pageInfo { endCursor hasNextPage hasPreviousPage } } } }""";
        var page = query(document).extract().jsonPath();
        String cursor = page.get("data.category.topics.pageInfo.endCursor");
        var expected = items("/api/v1/topics?category=cloud-platforms&level=ADVANCED").stream()
                .map(topic -> topic.get("slug"))
                .toList();

        assertThat(page.getList("data.category.topics.nodes.slug"), equalTo(expected.subList(0, 2)));
        query(document, Map.of("after", cursor))
                .body("data.category.topics.nodes.slug", equalTo(expected.subList(2, Math.min(4, expected.size()))))
                .body("data.category.topics.pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void all_relations_take_the_same_statements_for_any_page_size() {
        var few = Statements.of(request ->
                query(request, ALL_RELATIONS, Map.of("n", 1)).statusCode(200).body("errors", nullValue()));
        var many = Statements.of(request ->
                query(request, ALL_RELATIONS, Map.of("n", 40)).statusCode(200).body("errors", nullValue()));

        assertEquals(few.size(), many.size(), () -> few + " against " + many);
    }

    @Test
    void a_topic_over_rest_takes_a_statement_for_each_of_its_lists() {
        var statements = Statements.of(
                request -> request.get(Http.fresh("/api/v1/topics/docker")).then());

        assertThat(statements.toString(), statements, hasSize(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category(slug: \"cloud-platforms\") { topics(first: 0) { nodes { slug } } }",
                "category(slug: \"cloud-platforms\") { topics(first: 101) { nodes { slug } } }",
                "category(slug: \"cloud-platforms\") { topics(focus: \"nothing\") { nodes { slug } } }",
                "category(slug: \"cloud-platforms\") { topics(q: \"\") { nodes { slug } } }",
                "topic(slug: \"docker\") { roadmaps(first: 1, last: 1) { nodes { slug } } }",
                "topic(slug: \"docker\") { roadmaps(first: -1) { nodes { slug } } }",
                "focusArea(slug: \"cloud-aws\") { roadmaps(last: 1000) { nodes { slug } } }"
            })
    void invalid_arguments_are_a_problem(String field) {
        query("{ " + field + " }").body("errors.extensions.code", contains("invalid-input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "%00", "DgEaWOr3q2-7wA"})
    void a_cursor_of_nothing_is_a_problem(String cursor) {
        query(
                        "query($after: String) { topic(slug: \"docker\") { roadmaps(after: $after) { nodes { slug } } } }",
                        Map.of("after", cursor))
                .body("errors.extensions.code", contains("invalid-cursor"));
    }

    private static Set<String> slugs(List<Map<String, Object>> things) {
        return names(things, "slug");
    }

    private static Set<String> names(List<Map<String, Object>> things, String member) {
        return things.stream().map(thing -> String.valueOf(thing.get(member))).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) requireNonNull(value);
    }
}
