package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Roadmaps by the dozen, each with several versions: what one shows, many show at the same price. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ManyRoadmapsTest {

    private static final String VERSIONS = """
            query($roadmaps: Int, $versions: Int) { roadmaps(first: $roadmaps) { nodes {
                slug focusAreas { slug } stages { steps { item { slug } } }
                versions(first: $versions) { totalCount nodes { number title } pageInfo { hasNextPage endCursor } } } } }""";

    @Inject
    Publishing publishing;

    @Test
    void versions_of_many_roadmaps_take_as_many_statements_as_those_of_one() {
        publishThreeVersionsOfTwelve();

        var one = Statements.of(request ->
                query(request, VERSIONS, Map.of("roadmaps", 1, "versions", 2)).statusCode(200));
        var many = Statements.of(request -> query(request, VERSIONS, Map.of("roadmaps", 12, "versions", 2))
                .statusCode(200)
                .body("data.roadmaps.nodes", hasSize(12))
                .body("data.roadmaps.nodes.versions.totalCount.unique()", equalTo(List.of(3)))
                .body("data.roadmaps.nodes.versions.nodes.number.unique()", equalTo(List.of(List.of(3, 2))))
                .body("data.roadmaps.nodes.versions.pageInfo.hasNextPage.unique()", equalTo(List.of(true))));

        assertEquals(one.size(), many.size(), () -> one + " against " + many);
    }

    @Test
    void a_page_of_many_goes_on_where_the_page_of_one_does() {
        var tree = publishThreeVersionsOfTwelve();
        String cursor = query(VERSIONS, Map.of("roadmaps", 1, "versions", 2))
                .extract()
                .path("data.roadmaps.nodes[0].versions.pageInfo.endCursor");
        String slug =
                query(VERSIONS, Map.of("roadmaps", 1, "versions", 2)).extract().path("data.roadmaps.nodes[0].slug");

        query(
                        "query($slug: String!, $after: String) { roadmap(slug: $slug) { versions(after: $after) {"
                                + " nodes { number } pageInfo { hasPreviousPage } } } }",
                        Map.of("slug", slug, "after", cursor))
                .body("data.roadmap.versions.nodes.number", equalTo(List.of(1)))
                .body("data.roadmap.versions.pageInfo.hasPreviousPage", equalTo(true));
        assertEquals(12, tree.text(Tree.PATH).split("- slug: @path").length - 1);
    }

    private Tree publishThreeVersionsOfTwelve() {
        var tree = Tree.fresh();
        var one = tree.text(Tree.PATH).substring(tree.text(Tree.PATH).indexOf('\n') + 1);
        var all = new StringBuilder("roadmaps:\n");
        for (int i = 0; i < 12; i++) {
            all.append(one.replace("slug: @path", "slug: @path-" + i));
        }
        var twelve = tree.with(Tree.PATH, all.toString());
        publishing.publish(twelve);
        publishing.publish(twelve.edit("title: The path", "title: The second path"));
        publishing.publish(twelve.edit("title: The path", "title: The third path"));
        return twelve;
    }
}
