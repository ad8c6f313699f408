package dev.waymark.curation.personal;

import static dev.waymark.platform.graphql.Graphql.query;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal roadmaps and the next items over GraphQL. */
@QuarkusTest
class PersonalRoadmapQueriesTest {

    private static final String KEEP = """
            mutation($composition: CompositionInput!, $title: String) {
              keepComposition(composition: $composition, title: $title) {
                id slug title version {number} myComposition {hash known} myEnrolment {startedAt}
                stages {steps {reason item {slug}}}}}
            """;
    private static final String UPDATE = """
            mutation($slug: String!, $changes: RoadmapInput!, $version: Int) {
              updateRoadmap(roadmap: $slug, changes: $changes, ifVersion: $version) {
                title version {number} stages {title steps {reason item {slug}}}}}
            """;

    private static final String ROADMAPS = "{me {roadmaps {nodes {slug myComposition {hash focusAreas {slug title}}"
            + " stages {steps {reason item {slug}}}}}}}";
    private static final String NEXT =
            "{me {next(first: 20) {slug roadmaps {id title} unlocks {title item {id myProgress {status}}}}}}";

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    private JsonPath ask(String document, Map<String, Object> variables) {
        return query(ada.learner().given(), document, variables).extract().jsonPath();
    }

    private String code(String document, Map<String, Object> variables) {
        return ask(document, variables).getString("errors[0].extensions.code");
    }

    @Test
    void a_composition_is_kept_and_found() {
        ada.mark("topics/docker", "DONE");
        var created = ask(
                KEEP,
                Map.of(
                        "title",
                        "Mine",
                        "composition",
                        Map.of("focus", List.of("microservices"), "known", List.of("mine"))));
        var slug = created.getString("data.keepComposition.slug");
        var rest = ada.roadmap(slug);

        assertEquals("Mine", rest.getString("title"));
        assertEquals(rest.getString("composition.hash"), created.getString("data.keepComposition.myComposition.hash"));
        assertThat(created.getList("data.keepComposition.myComposition.known"), contains("topics/docker"));
        assertEquals(
                rest.getList("stages.steps.flatten().reason"),
                created.getList("data.keepComposition.stages.steps.flatten().reason"));
        var found = ask(
                "query($slug: String!) {me {roadmaps(first: 5) {totalCount nodes {slug}} roadmap(slug: $slug) {id}"
                        + " enrolments {nodes {roadmap {slug}}}}"
                        + " roadmap(slug: $slug) {id first: version(number: 1) {title} second: version(number: 2) {id}}}",
                Map.of("slug", slug));
        assertThat(found.getList("data.me.roadmaps.nodes.slug"), contains(slug));
        assertThat(found.getList("data.me.enrolments.nodes.roadmap.slug"), contains(slug));
        assertEquals(created.getString("data.keepComposition.id"), found.getString("data.me.roadmap.id"));
        assertEquals(created.getString("data.keepComposition.id"), found.getString("data.roadmap.id"));
        assertEquals("Mine", found.getString("data.roadmap.first.title"));
        assertThat(found.get("data.roadmap.second"), nullValue());
    }

    @Test
    void it_is_changed_and_deleted() {
        var slug = ada.created();
        var changes = Map.<String, Object>of(
                "title",
                "Less",
                "stages",
                List.of(Map.of("title", "All", "steps", List.of(Map.of("kind", "TOPIC", "slug", "docker")))));
        var changed = ask(UPDATE, Map.of("slug", slug, "changes", changes, "version", 1));
        assertEquals("Less", changed.getString("data.updateRoadmap.title"));
        assertEquals(2, changed.getInt("data.updateRoadmap.version.number"));
        assertThat(changed.getList("data.updateRoadmap.stages.steps.flatten().item.slug"), contains("docker"));

        assertEquals("precondition-failed", code(UPDATE, Map.of("slug", slug, "changes", changes, "version", 1)));
        var delete = "mutation($slug: String!, $v: Int) {deleteRoadmap(roadmap: $slug, ifVersion: $v) {deletedId}}";
        assertEquals("precondition-failed", code(delete, Map.of("slug", slug, "v", 1)));
        assertThat(
                ask(delete, Map.of("slug", slug, "v", 2)).getString("data.deleteRoadmap.deletedId"),
                startsWith("Roadmap:"));
        assertEquals("roadmap-not-found", code(delete, Map.of("slug", slug)));
        assertEquals("roadmap-not-found", code(UPDATE, Map.of("slug", slug, "changes", changes)));
    }

    @Test
    void mistakes_are_told_as_in_rest() {
        var wrong = ask(KEEP, Map.of("composition", Map.of("focus", List.of("nothing"), "hoursPerWeek", 0)));
        assertEquals("invalid-input", wrong.getString("errors[0].extensions.code"));
        assertThat(
                wrong.getList("errors[0].extensions.errors.pointer"),
                contains("/composition/focus", "/composition/hoursPerWeek"));
        var slug = ada.created();
        var misplaced = Map.of(
                "stages",
                List.of(Map.of(
                        "title",
                        "All",
                        "steps",
                        List.of(
                                Map.of("kind", "TOPIC", "slug", "kubernetes"),
                                Map.of("kind", "TOPIC", "slug", "docker")))));
        assertThat(
                ask(UPDATE, Map.of("slug", slug, "changes", misplaced)).getList("errors[0].extensions.errors.pointer"),
                contains("/stages/0/steps/0"));
    }

    @Test
    void what_is_next_is_the_same_as_in_rest() {
        ada.created();
        var document = "query($n: Int) {me {next(first: $n) {kind slug key title status ready requirement reason"
                + " roadmaps {slug} unlocks {kind slug key title item {slug}} item {slug}}}}";
        var next = ask(document, Map.of("n", 5)).<Map<String, Object>>getList("data.me.next");
        assertThat(next, hasSize(5));
        for (var item : next) {
            assertEquals(Map.of("slug", item.get("slug")), item.remove("item"));
            item.compute("roadmaps", (name, roadmaps) -> slugs(roadmaps));
            for (var unlocked : (List<?>) requireNonNull(item.get("unlocks"))) {
                var reference = (Map<?, ?>) unlocked;
                assertEquals(Map.of("slug", reference.get("slug")), reference.remove("item"));
            }
        }
        assertEquals(ada.given().get("/api/v1/me/next?limit=5").jsonPath().getList("items"), next);
        assertEquals("invalid-input", code(document, Map.of("n", 0)));
    }

    private static List<?> slugs(Object objects) {
        return ((List<?>) objects)
                .stream().map(one -> ((Map<?, ?>) one).get("slug")).toList();
    }

    @Test
    void what_is_next_leads_to_its_roadmaps_in_a_fixed_number_of_statements() {
        ada.created();
        int one = statements(NEXT);
        for (int i = 0; i < 4; i++) {
            ada.created();
        }
        assertEquals(one, statements(NEXT));
        assertThat(ask(NEXT, Map.of()).getList("data.me.next[0].roadmaps"), hasSize(5));
    }

    @Test
    void many_take_as_many_statements_as_one() {
        ada.created();
        int one = statements(ROADMAPS);
        for (int i = 0; i < 4; i++) {
            ada.created();
        }
        assertEquals(one, statements(ROADMAPS));
    }

    private int statements(String document) {
        ask(document, Map.of());
        return Statements.of(
                        request -> query(request.auth().oauth2(ada.learner().accessToken()), document, Map.of())
                                .body("errors", nullValue()))
                .size();
    }

    @Test
    void nobody_keeps_or_changes_anything() {
        for (var document : List.of(
                "mutation {keepComposition(composition: {focus: [\"devops\"]}) {id}}",
                "mutation {updateRoadmap(roadmap: \"my-000000000000\", changes: {title: \"A\"}) {title}}",
                "mutation {deleteRoadmap(roadmap: \"my-000000000000\") {deletedId}}")) {
            query(document).body("errors[0].extensions.code", equalTo("unauthenticated"));
        }
        query("{me {next {slug}}}").body("errors", nullValue()).body("data.me", nullValue());
    }
}
