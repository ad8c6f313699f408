package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress by GraphQL: the same as by REST. */
@QuarkusTest
class ProgressQueriesTest {

    private static final String MARK = """
            mutation($kind: ItemKind!, $slug: String!, $status: ProgressStatus!, $ifChangeId: String) {
              markProgress(kind: $kind, slug: $slug, status: $status, ifChangeId: $ifChangeId) {
                id kind slug title status changedAt changeId item { id title } } }""";

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void what_is_marked_shows_wherever_the_item_is() {
        mark("docker", "DONE", null)
                .body("data.markProgress.status", equalTo("DONE"))
                .body("data.markProgress.title", equalTo("Docker"))
                .body("data.markProgress.item.title", equalTo("Docker"));

        ask("{ topic(slug: \"docker\") { myProgress { status } } }")
                .body("data.topic.myProgress.status", equalTo("DONE"));
        ask("{ search(q: \"docker\", kind: TOPIC) { nodes { item { slug myProgress { status } } } } }")
                .body("data.search.nodes.item.find { it.slug == 'docker' }.myProgress.status", equalTo("DONE"));
        ask("""
                { roadmap(slug: "senior-backend-python-aws-microservices") { stages { steps {
                  item { slug myProgress { status changedAt } } } } } }""")
                .body("data.roadmap.stages.steps.flatten().item.myProgress.status", not(hasItem(nullValue())))
                .body("data.roadmap.stages.steps.flatten().item.myProgress.status", hasItem("PENDING"));
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
    }

    @Test
    void every_kind_of_item_has_it() {
        for (var list : List.of("topics", "resources", "projects", "certifications")) {
            ask("{ %s(first: 3) { nodes { slug myProgress { status } } } }".formatted(list))
                    .body("data.%s.nodes.myProgress.status".formatted(list), everyItem(is("PENDING")));
        }
    }

    @Test
    void a_list_with_progress_takes_the_same_number_of_statements_whatever_its_length() {
        var one = statements(1);
        assertEquals(one, statements(100));
        assertThat(one, is(2));
    }

    @Test
    void a_mark_that_is_meant_for_another_state_is_refused() {
        String first = mark("docker", "LEARNING", null).extract().path("data.markProgress.changeId");
        mark("docker", "DONE", first).body("data.markProgress.status", equalTo("DONE"));
        mark("docker", "SKIPPED", first).body("errors[0].extensions.code", equalTo("precondition-failed"));
        mark("git", "DONE", first).body("errors[0].extensions.code", equalTo("precondition-failed"));
        ada.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
        ada.given().get("/api/v1/me/progress/topics/git").then().body("status", equalTo("PENDING"));
    }

    @Test
    void errors_are_those_of_rest() {
        mark("dokcer", "DONE", null).body("errors[0].extensions.code", equalTo("topic-not-found"));
        query(MARK, Map.of("kind", "TOPIC", "slug", "docker", "status", "DONE"))
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
        query(ada.given(), MARK, Map.of("kind", "TOPIC", "slug", "docker", "status", "done"))
                .body("errors[0].extensions.code", equalTo("invalid-variables"));
    }

    @Test
    void the_learners_list_is_the_same_as_by_rest() {
        for (var slug : List.of("git", "docker", "kubernetes")) {
            mark(slug, "DONE", null);
        }
        mark("terraform", "SKIPPED", null);
        var walked = new ArrayList<String>();
        String cursor = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", cursor);
            var page = query(ada.given(), """
                            query($after: String) { me { progress(status: DONE, first: 2, after: $after) { totalCount
                              nodes { slug status } pageInfo { hasNextPage endCursor } } } }""", variables)
                    .body("data.me.progress.totalCount", equalTo(3))
                    .body("data.me.progress.nodes.status", everyItem(is("DONE")))
                    .extract();
            walked.addAll(page.<List<String>>path("data.me.progress.nodes.slug"));
            cursor = page.<Boolean>path("data.me.progress.pageInfo.hasNextPage")
                    ? page.path("data.me.progress.pageInfo.endCursor")
                    : null;
        } while (cursor != null);
        List<String> listed = ada.given().get("/api/v1/me/progress?status=DONE").path("items.slug");
        assertEquals(listed, walked);
    }

    @Test
    void a_node_of_progress_is_the_callers_own() {
        String id = mark("docker", "DONE", null).extract().path("data.markProgress.id");
        var node = "{ node(id: \"%s\") { id ... on Progress { status } } }".formatted(id);
        ask(node).body("data.node.status", equalTo("DONE")).body("data.node.id", equalTo(id));

        query(TestLearner.fresh().given(), node, Map.of()).body("data.node", nullValue());
        query(node).body("data.node", nullValue());
    }

    @Test
    void a_first_mark_replaces_no_other() {
        var first = """
                mutation { markProgress(kind: TOPIC, slug: "docker", status: %s, ifNeverMarked: true) { changeId } }""";
        String changeId = ask(first.formatted("LEARNING"))
                .body("data.markProgress.changeId", notNullValue())
                .extract()
                .path("data.markProgress.changeId");
        ask(first.formatted("DONE")).body("errors[0].extensions.code", equalTo("precondition-failed"));
        mark("docker", "PENDING", changeId).body("data.markProgress.status", equalTo("PENDING"));
        ask(first.formatted("DONE")).body("errors[0].extensions.code", equalTo("precondition-failed"));

        ask("""
                mutation { markProgress(kind: TOPIC, slug: "git", status: DONE, ifNeverMarked: true, ifChangeId: "x") {
                  changeId } }""").body("errors[0].extensions.code", equalTo("precondition-failed"));
        ask("""
                mutation { markProgress(kind: TOPIC, slug: "git", status: DONE, ifNeverMarked: false) { changeId } }""").body("errors", nullValue());
    }

    @Test
    void a_hole_in_a_batch_is_no_batch() {
        ask("mutation { recordChanges(changes: [null]) { cursor } }")
                .body("errors[0].extensions.code", equalTo("invalid-document"));
    }

    @Test
    void many_marks_in_one_document_are_done_in_order() {
        ask("""
                mutation {
                  a: markProgress(kind: TOPIC, slug: "docker", status: LEARNING) { changedAt }
                  b: markProgress(kind: TOPIC, slug: "docker", status: DONE) { changedAt }
                  c: markProgress(kind: TOPIC, slug: "no-such-thing", status: DONE) { changedAt } }""").body("data.b.changedAt", notNullValue()).body("data.c", nullValue());
        ada.given().get("/api/v1/me/progress").then().body("items.status", contains("DONE"));
    }

    /** Batched look-ups are repeated for each mutation. */
    @Test
    void each_of_several_mutations_shows_what_it_left() {
        ask("""
                mutation {
                  a: markProgress(kind: TOPIC, slug: "docker", status: LEARNING) { item { myProgress { status } } }
                  b: markProgress(kind: TOPIC, slug: "docker", status: DONE) { item { myProgress { status } } } }""")
                .body("data.a.item.myProgress.status", equalTo("LEARNING"))
                .body("data.b.item.myProgress.status", equalTo("DONE"));
    }

    @Test
    void a_page_of_progress_takes_no_other_learners_cursor() {
        mark("git", "DONE", null);
        mark("docker", "DONE", null);
        String cursor = ada.given().get("/api/v1/me/progress?limit=1").path("page.next");
        var bob = TestLearner.fresh();
        bob.given()
                .queryParam("after", cursor)
                .get("/api/v1/me/progress")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
        ada.given()
                .queryParam("after", cursor)
                .get("/api/v1/me/progress")
                .then()
                .body("items", hasSize(1));
    }

    private int statements(int first) {
        return Statements.of(request -> query(
                                authorized(request),
                                "query($n: Int) { topics(first: $n) { nodes { slug myProgress { status } } } }",
                                Map.of("n", first))
                        .statusCode(200))
                .size();
    }

    private RequestSpecification authorized(RequestSpecification request) {
        return request.auth().oauth2(ada.accessToken());
    }

    private ValidatableResponse mark(String slug, String status, @Nullable String ifChangeId) {
        var variables = new HashMap<String, Object>(Map.of("kind", "TOPIC", "slug", slug, "status", status));
        variables.put("ifChangeId", ifChangeId);
        return query(ada.given(), MARK, variables);
    }

    private ValidatableResponse ask(String document) {
        return query(ada.given(), document, Map.of());
    }
}
