package dev.waymark.roadmap;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Statements;
import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoadmapQueriesTest {

    private static final String SLUG = "senior-backend-python-aws-microservices";

    private static final String WHOLE = """
            query Whole($slug: String!) {
              roadmap(slug: $slug) {
                slug title focusAreas { slug } version { number hash }
                stages { position slug title level
                  steps { kind requirement group
                    item { slug title
                      ... on Topic { level hours { min max } category { slug } prerequisites { slug }
                                     resources { slug key title url type cost } }
                      ... on LearningResource { url type cost }
                      ... on Project { resources { slug } }
                      ... on Certification { provider } } } } } }
            """;

    @Test
    void the_whole_roadmap_is_the_same_as_in_rest() {
        var rest =
                get("/api/v1/roadmaps/" + SLUG).then().statusCode(200).extract().jsonPath();
        var graphql =
                query(WHOLE, Map.of("slug", SLUG)).statusCode(200).extract().jsonPath();

        assertThat(graphql.get("errors"), nullValue());
        assertThat(graphql.get("data.roadmap.focusAreas.slug"), equalTo(rest.get("focusAreas")));
        assertThat(graphql.get("data.roadmap.version.hash"), equalTo(rest.get("version.hash")));
        assertThat(graphql.get("data.roadmap.stages.slug"), equalTo(rest.get("stages.slug")));
        assertThat(graphql.get("data.roadmap.stages.steps.item.slug"), equalTo(rest.get("stages.steps.slug")));
        assertThat(graphql.get("data.roadmap.stages.steps.requirement"), equalTo(rest.get("stages.steps.requirement")));
        assertThat(graphql.get("data.roadmap.stages.steps.group"), equalTo(rest.get("stages.steps.group")));
        assertThat(
                graphql.get("data.roadmap.stages[0].steps[0].item.resources"),
                equalTo(rest.get("stages[0].steps[0].resources")));
    }

    @Test
    void the_whole_roadmap_takes_a_fixed_number_of_statements() {
        var statements = Statements.of(
                request -> query(request, WHOLE, Map.of("slug", SLUG)).statusCode(200));

        // The roadmap, its stages with steps, focus areas (2), items, categories (2), prerequisites, resources of
        // topics
        // and of projects.
        assertThat(statements.toString(), statements, hasSize(10));
    }

    @Test
    void a_list_of_topics_with_all_around_them_takes_the_same_statements_for_any_page_size() {
        var document = """
                query($n: Int) { topics(first: $n) { nodes {
                  category { slug } parent { slug } subTopics { slug } prerequisites { slug } resources { slug } } } }""";
        var few = Statements.of(
                request -> query(request, document, Map.of("n", 2)).statusCode(200));
        var many = Statements.of(
                request -> query(request, document, Map.of("n", 60)).statusCode(200));

        assertThat(few, hasSize(7));
        assertThat(many.toString(), many, hasSize(7));
    }

    @Test
    void the_whole_roadmap_over_rest_takes_five_statements() {
        var statements = Statements.of(request ->
                request.get(Http.fresh("/api/v1/roadmaps/" + SLUG)).then().statusCode(200));

        assertThat(
                statements.stream()
                        .filter(sql -> !sql.contains("from publication"))
                        .toList(),
                hasSize(lessThanOrEqualTo(5)));
    }

    @Test
    void an_unknown_roadmap_or_version_is_null_without_an_error() {
        query("{ a: roadmap(slug: \"nowhere\") { slug } b: roadmap(slug: \"%s\") { version(number: 999) { number } } }"
                        .formatted(SLUG))
                .statusCode(200)
                .body("data.a", nullValue())
                .body("data.b.version", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void versions_are_a_connection_and_keep_their_stages() {
        query("{ roadmap(slug: \"%s\") { versions(first: 1) { totalCount nodes { number stages { slug } } } } }"
                        .formatted(SLUG))
                .statusCode(200)
                .body("data.roadmap.versions.nodes.number", contains(1))
                .body("data.roadmap.versions.totalCount", equalTo(1))
                .body("data.roadmap.versions.nodes[0].stages.slug", hasItem("backend-mastery"));
    }

    @Test
    void roadmaps_are_filtered_by_focus_area() {
        query("{ roadmaps(focus: \"cloud-aws\") { nodes { slug } } }").body("data.roadmaps.nodes.slug", hasItem(SLUG));
        query("{ roadmaps(focus: \"nothing\") { nodes { slug } } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/focus"))
                .body("errors[0].path", not(nullValue()));
    }
}
