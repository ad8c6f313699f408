package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same differences in GraphQL. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class VersionChangesQueriesTest {

    private static final String WHOLE = """
            fragment Whole on VersionChanges {
              roadmap { slug } from to
              added { ...Placed } removed { ...Placed }
              moved { kind slug key title from { stage { slug } position } to { stage { slug } position } }
              regrouped { kind slug key title from to }
              requirementChanged { kind slug key title from to }
              stagesAdded { slug title summary level position } stagesRemoved { slug title summary level position }
              stagesMoved { slug title from to }
              renamed { stage { slug } from to } edited { stage { slug } member from to }
              focusAreas { from { slug } to { slug } } text }
            fragment Placed on StepPlacement { kind slug key title stage { slug } position group requirement }
            """;

    private static final String OF_ROADMAPS = """
            query($first: Int) { roadmaps(first: $first) { nodes {
              version { changes { to added { slug } } }
              versions { nodes { number changes { from to text } since1: changes(from: 1) { from to text } } } } } }""";

    @Inject
    Publishing publishing;

    @Test
    void the_changes_are_the_same_as_in_rest() {
        var versions = TwoVersions.published(publishing);
        var answer = query("""
                        query($slug: String!) {
                          latest: roadmap(slug: $slug) { version { changes { ...Whole } } }
                          first: roadmap(slug: $slug) { version(number: 1) { changes(from: 2) { ...Whole } } }
                          all: roadmap(slug: $slug) { versions { nodes { changes(from: 1) { ...Whole } } } } }
                        """ + WHOLE, Map.of("slug", versions.slug("path")))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath();

        assertEquals(versions.changes(2, 1), asInRest(answer.get("data.latest.version.changes")));
        assertEquals(versions.changes(1, 2), asInRest(answer.get("data.first.version.changes")));
        assertEquals(
                List.of(versions.changes(2, 1), versions.changes(1, 1)),
                asInRest(answer.get("data.all.versions.nodes.changes")));
    }

    @Test
    void the_changes_lead_to_what_changed_in_a_fixed_number_of_statements() {
        var versions = TwoVersions.published(publishing);
        var document = """
                query($slug: String!) { roadmap(slug: $slug) { version { changes(from: 1) {
                  added { slug item { id slug } stage { title } } removed { slug item { slug } stage { title } }
                  moved { slug item { slug } from { stage { title } } to { stage { title } } }
                  regrouped { slug item { slug } } requirementChanged { slug item { slug } }
                  stagesAdded { slug stage { id slug } } stagesRemoved { slug stage { slug } }
                  stagesMoved { slug stage { slug } } } } } }""";
        var changes = query(document, Map.of("slug", versions.slug("path")))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .setRootPath("data.roadmap.version.changes");

        for (var list : List.of("added", "removed", "moved", "regrouped", "requirementChanged")) {
            assertThat(list, changes.getList(list), not(empty()));
            assertEquals(changes.getList(list + ".slug"), changes.getList(list + ".item.slug"), list);
        }
        for (var list : List.of("stagesAdded", "stagesRemoved", "stagesMoved")) {
            assertThat(list, changes.getList(list), not(empty()));
            assertEquals(changes.getList(list + ".slug"), changes.getList(list + ".stage.slug"), list);
        }
        var more = Statements.of(request -> query(request, document, Map.of("slug", versions.slug("path"))));
        var plain = Statements.of(request -> query(
                request, document.replaceAll("(item|stage) \\{[^}]*}", ""), Map.of("slug", versions.slug("path"))));
        assertThat(more.toString(), more, hasSize(lessThanOrEqualTo(plain.size() + 12)));
    }

    @Test
    void a_version_that_cannot_be_compared_has_null_without_an_error() {
        var versions = TwoVersions.published(publishing);

        query("""
                query($slug: String!) { roadmap(slug: $slug) { versions { nodes {
                  number before: changes { from } third: changes(from: 3) { from } second: changes(from: 2) { from } } } } }
                """, Map.of("slug", versions.slug("path")))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.roadmap.versions.nodes.before", equalTo(secondOnly(Map.of("from", 1))))
                .body("data.roadmap.versions.nodes.third", equalTo(secondOnly(null)))
                .body("data.roadmap.versions.nodes.second.from", equalTo(List.of(2, 2)));
    }

    @Test
    void a_number_that_no_version_can_have_is_invalid_input() {
        var versions = TwoVersions.published(publishing);

        for (int from : List.of(0, -1, Integer.MIN_VALUE)) {
            query(
                            "query($slug: String!, $from: Int) { roadmap(slug: $slug) { version { changes(from: $from) { to } } } }",
                            Map.of("slug", versions.slug("path"), "from", from))
                    .body("data.roadmap.version.changes", nullValue())
                    .body("errors[0].extensions.code", equalTo("invalid-input"))
                    .body("errors[0].extensions.errors[0].pointer", equalTo("/from"));
        }
    }

    @Test
    void a_version_by_its_id_has_its_changes() {
        var versions = TwoVersions.published(publishing);
        String id = query(
                        "query($slug: String!) { roadmap(slug: $slug) { version { id } } }",
                        Map.of("slug", versions.slug("path")))
                .extract()
                .path("data.roadmap.version.id");

        query("query($id: ID!) { node(id: $id) { ... on RoadmapVersion { changes { from to } } } }", Map.of("id", id))
                .body("data.node.changes", equalTo(Map.of("from", 1, "to", 2)));
    }

    @Test
    void the_changes_of_many_roadmaps_take_as_many_statements_as_those_of_one() {
        publishTwelve();

        var one = Statements.of(
                request -> query(request, OF_ROADMAPS, Map.of("first", 1)).statusCode(200));
        var many = Statements.of(request -> query(request, OF_ROADMAPS, Map.of("first", 12))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.roadmaps.nodes", hasSize(12))
                .body("data.roadmaps.nodes.version.changes.to.unique()", equalTo(List.of(2))));

        assertThat(one.toString(), one, hasSize(many.size()));
    }

    private void publishTwelve() {
        var versions = TwoVersions.fresh();
        for (var tree : List.of(versions.before(), versions.after())) {
            var one = tree.text(Tree.PATH).substring("roadmaps:\n".length());
            var twelve = IntStream.range(0, 12)
                    .mapToObj(i -> one.replace("slug: @path", "slug: @path-" + i))
                    .collect(Collectors.joining("", "roadmaps:\n", ""));
            publishing.publish(tree.with(Tree.PATH, twelve));
        }
    }

    /** The changes of two versions, of which only the second has a version before it. */
    private static List<@Nullable Object> secondOnly(@Nullable Object value) {
        return Arrays.asList(value, null);
    }

    /** REST leaves out absent members, and names by slug what GraphQL leads to. */
    private static Object asInRest(Object value) {
        return switch (value) {
            case Map<?, ?> object when object.keySet().equals(Set.of("slug")) -> requireNonNull(object.get("slug"));
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .filter(member -> member.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, member -> asInRest(member.getValue())));
            case List<?> list ->
                list.stream().map(VersionChangesQueriesTest::asInRest).toList();
            default -> value;
        };
    }
}
