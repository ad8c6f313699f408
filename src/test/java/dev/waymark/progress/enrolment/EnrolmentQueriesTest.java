package dev.waymark.progress.enrolment;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.content.Tree;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolments in GraphQL. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class EnrolmentQueriesTest {

    private static final String WHOLE = """
            fragment Whole on Enrolment {
              id title latestVersion startedAt retiredAt roadmap { slug version { number } } version { number }
              progress { ...Counted stages { slug position title level required { ...Counts } optional { total }
                stage { slug } steps { kind slug title requirement group status changedAt retiredAt item { slug } } } }
              upgrade { roadmap { slug } from to changes { text } leaving { slug status item { slug } } joining { slug status }
                progress { now { ...Counted } then { ...Counted stages { slug } } } } }
            fragment Counted on RoadmapProgress {
              required { ...Counts } recommended { ...Counts } optional { ...Counts } }
            fragment Counts on Tally { total done learning skipped percent }
            """;

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody() {
        ada = Follower.fresh(publishing);
    }

    @Test
    void an_enrolment_is_the_same_as_in_rest() {
        ask("mutation($roadmap: String!) { enrol(roadmap: $roadmap, version: 1) { ...Whole } } " + WHOLE)
                .body("errors", nullValue())
                .body("data.enrol.version.number", equalTo(1));
        ada.mark("a", "DONE");
        ada.publishSecondVersion(publishing);
        var rest = ada.enrolment();

        var answer = ask("{ me { enrolments { totalCount nodes { ...Whole } } } } " + WHOLE);
        answer.body("errors", nullValue()).body("data.me.enrolments.totalCount", equalTo(1));
        var found = answer.extract().jsonPath().setRootPath("data.me.enrolments.nodes[0]");
        assertEquals(rest.getString("roadmap"), found.getString("roadmap.slug"));
        assertEquals(2, found.getInt("roadmap.version.number"));
        assertEquals(1, found.getInt("version.number"));
        assertEquals(rest.getString("title"), found.getString("title"));
        assertEquals(rest.getString("startedAt"), found.getString("startedAt"));
        assertEquals(rest.getMap("progress.required"), found.getMap("progress.required"));
        assertEquals(rest.getList("progress.stages.slug"), found.getList("progress.stages.slug"));
        assertEquals(rest.getList("progress.stages.steps.status"), found.getList("progress.stages.steps.status"));
        assertEquals(rest.getList("progress.stages.slug"), found.getList("progress.stages.stage.slug"));
        assertEquals(rest.getList("progress.stages.steps.slug"), found.getList("progress.stages.steps.item.slug"));
        assertEquals(rest.getString("roadmap"), found.getString("upgrade.roadmap.slug"));
        var upgrade = ada.given().get(ada.address() + "/upgrade").jsonPath();
        assertEquals(upgrade.getString("changes.text"), found.getString("upgrade.changes.text"));
        assertEquals(upgrade.getMap("progress.then.required"), found.getMap("upgrade.progress.then.required"));
        assertEquals(List.of("third", "first", "fourth"), found.getList("upgrade.progress.then.stages.slug"));
    }

    @Test
    void a_roadmap_says_how_far_the_learner_is() {
        var document = """
                query($roadmap: String!) { roadmap(slug: $roadmap) {
                  myEnrolment { id version { number } } myProgress { required { done total } } } }""";
        ask(document)
                .body("errors", nullValue())
                .body("data.roadmap.myEnrolment", nullValue())
                .body("data.roadmap.myProgress", nullValue());
        ada.enrol();
        ada.mark("a", "DONE");
        ask(document)
                .body("data.roadmap.myEnrolment.version.number", equalTo(1))
                .body("data.roadmap.myProgress.required", equalTo(Map.of("done", 1, "total", 4)));
        query(document, Map.of("roadmap", ada.slug("path")))
                .body("data.roadmap.myProgress", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void an_enrolment_is_a_node_of_its_owner() {
        ada.enrol();
        var id = ask("query($roadmap: String!) { roadmap(slug: $roadmap) { myEnrolment { id } } }")
                .extract()
                .<String>path("data.roadmap.myEnrolment.id");
        var document = "query($id: ID!) { node(id: $id) { id ... on Enrolment { title } } }";
        query(ada.given(), document, Map.of("id", id)).body("data.node.title", equalTo("The path"));
        query(ada.another().given(), document, Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node", nullValue());
        query(document, Map.of("id", id)).body("data.node", nullValue());
    }

    @Test
    void a_learner_moves_resets_undoes_and_leaves() {
        ada.enrol();
        ada.mark("a", "DONE");
        ada.publishSecondVersion(publishing);

        ask("mutation($roadmap: String!) { moveEnrolment(roadmap: $roadmap, number: 2, ifVersion: 2) { title } }")
                .body("errors[0].extensions.code", equalTo("precondition-failed"));
        ask("mutation($roadmap: String!) { moveEnrolment(roadmap: $roadmap, number: 3) { title } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/number"));
        ask("mutation($roadmap: String!) { moveEnrolment(roadmap: $roadmap, number: 2, ifVersion: 1) { title } }")
                .body("errors", nullValue())
                .body("data.moveEnrolment.title", equalTo("The way"));
        var id = ask("mutation($roadmap: String!) { resetProgress(roadmap: $roadmap) { id items spared undoneAt } }")
                .body("data.resetProgress.items", equalTo(1))
                .extract()
                .<String>path("data.resetProgress.id");
        query(
                        ada.given(),
                        "mutation($roadmap: String!, $id: String!) {"
                                + " undoReset(roadmap: $roadmap, id: $id) { restored kept undoneAt } }",
                        Map.of("roadmap", ada.slug("path"), "id", id))
                .body("data.undoReset.restored", equalTo(1))
                .body("data.undoReset.undoneAt", notNullValue());
        ask("mutation($roadmap: String!) { leave(roadmap: $roadmap) { deletedId roadmap { slug myEnrolment { id } } } }")
                .body("data.leave.deletedId", startsWith("Enrolment:"))
                .body("data.leave.roadmap.slug", equalTo(ada.slug("path")))
                .body("data.leave.roadmap.myEnrolment", nullValue());
        ask("mutation($roadmap: String!) { leave(roadmap: $roadmap) { deletedId } }")
                .body("errors[0].extensions.code", equalTo("enrolment-not-found"));
        ask("mutation($roadmap: String!) { undoReset(roadmap: $roadmap, id: \"x\") { id } }")
                .body("errors[0].extensions.code", equalTo("reset-not-found"));
    }

    @Test
    void the_upgrade_to_no_version_is_null() {
        ada.enrol();
        ask("{ me { enrolments { nodes { a: upgrade(to: 1) { to } b: upgrade(to: 9) { to } } } } }")
                .body("errors", nullValue())
                .body("data.me.enrolments.nodes[0].a.to", equalTo(1))
                .body("data.me.enrolments.nodes[0].b", nullValue());
    }

    @Test
    void nobody_enrols() {
        query("mutation { enrol(roadmap: \"x\") { id } }")
                .body("data.enrol", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    @Test
    void twenty_enrolments_take_the_statements_of_one() {
        var tree = twentyRoadmaps();
        publishing.publish(tree);
        var one = TestLearner.fresh();
        var many = TestLearner.fresh();
        enrol(one, tree, 1);
        for (int roadmap = 1; roadmap <= 20; roadmap++) {
            enrol(many, tree, roadmap);
        }
        var all = "{ me { enrolments(first: 20) { nodes { ...Whole } } } } " + WHOLE;
        var mine =
                "query { roadmaps(first: 20) { nodes { myProgress { required { done } stages { slug } } myEnrolment {"
                        + " title version { number } } } } }";
        for (var document : List.of(all, mine)) {
            query(one.given(), document, Map.of()).body("errors", nullValue());
            assertThat(graphql(many, document), hasSize(graphql(one, document).size()));
        }
        query(many.given(), mine, Map.of()).body("data.roadmaps.nodes.findAll { it.myProgress != null }", hasSize(20));
        assertThat(list(one), hasSize(1));
        assertThat(list(many), hasSize(1));
        many.given()
                .get("/api/v1/me/enrolments")
                .then()
                .body("items", hasSize(20))
                .body(
                        "items[19].progress.required",
                        equalTo(Map.of("total", 1, "done", 0, "learning", 0, "skipped", 0, "percent", 0)))
                .body("items.latestVersion.unique()", contains(1));
    }

    private static Tree twentyRoadmaps() {
        var tree = Tree.fresh();
        var path = tree.text(Tree.PATH);
        for (int roadmap = 1; roadmap <= 20; roadmap++) {
            tree = tree.with("roadmaps/r%d.yaml".formatted(roadmap), path.replace("slug: @path", "slug: @r" + roadmap));
        }
        return tree.without(Tree.PATH);
    }

    private static void enrol(TestLearner learner, Tree tree, int roadmap) {
        learner.given()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/me/enrolments/" + tree.slug("r" + roadmap))
                .then()
                .statusCode(201);
    }

    private static List<String> graphql(TestLearner learner, String document) {
        return Statements.of(request -> query(request.auth().oauth2(learner.accessToken()), document, Map.of()));
    }

    /** Leaves out the query for a new publication, which runs once a second. */
    private static List<String> list(TestLearner learner) {
        return Statements.of(
                        request -> request.auth().oauth2(learner.accessToken()).get("/api/v1/me/enrolments"))
                .stream()
                .filter(statement -> !statement.contains("from publication"))
                .toList();
    }

    private ValidatableResponse ask(String document) {
        return query(ada.given(), document, Map.of("roadmap", ada.slug("path")));
    }
}
