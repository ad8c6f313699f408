package dev.waymark.curation.personal;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.platform.graphql.GlobalId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody but the owner sees a personal roadmap; to everyone else it seems not to exist, whichever way they ask. */
@QuarkusTest
class PersonalRoadmapPrivacyTest {

    private static final String TITLE = "A plan that nobody may know";

    @Inject
    AgroalDataSource database;

    private RoadmapOwner ada;
    private String id;

    /** Somebody who might look. */
    record Onlooker(String name, Supplier<RequestSpecification> asks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Onlooker> others() {
        return List.of(
                new Onlooker("nobody", RestAssured::given),
                new Onlooker("another learner", () -> TestLearner.fresh().given()),
                new Onlooker("a curator", () -> TestLearner.curator().given()),
                new Onlooker("the admin", () -> TestLearner.admin().given()));
    }

    @BeforeEach
    void somebodys() {
        ada = RoadmapOwner.fresh();
        id = ada.create("{\"title\": \"%s\", \"composition\": {\"focus\": [\"microservices\"]}}".formatted(TITLE))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @MethodSource("others")
    void it_has_no_public_address(Onlooker onlooker) {
        for (var rest : List.of(
                "", "/versions", "/versions/1", "/versions/1/changes?from=1", "/exports/json", "/exports/markdown")) {
            var answer = onlooker.asks().get().get("/api/v1/roadmaps/" + id + rest);
            var missing = onlooker.asks().get().get("/api/v1/roadmaps/my-000000000000" + rest);
            assertEquals(404, answer.statusCode(), rest);
            assertEquals(missing.asString().replace("my-000000000000", id), answer.asString());
        }
        assertEquals(404, ada.given().get("/api/v1/roadmaps/" + id).statusCode());
    }

    @ParameterizedTest
    @MethodSource("others")
    void it_is_in_no_list_and_no_search(Onlooker onlooker) {
        for (var address : List.of(
                "/api/v1/roadmaps?limit=100",
                "/api/v1/roadmaps?limit=100&focus=microservices",
                "/api/v1/search?q=plan+that+nobody+may+know",
                "/api/v1/search?kind=ROADMAP&q=" + id)) {
            var answer = onlooker.asks().get().get(address);
            assertEquals(200, answer.statusCode());
            // The cursor may contain the query, but the items must not.
            assertThat(answer.jsonPath().getList("items").toString(), not(containsString(id)));
            assertThat(answer.asString(), not(containsString(TITLE)));
        }
        query(onlooker.asks().get(), "{roadmaps(first: 100) {totalCount nodes {slug title}}}", Map.of())
                .body(not(containsString(id)))
                .body(not(containsString(TITLE)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void graphql_finds_none_of_it(Onlooker onlooker) throws SQLException {
        query(onlooker.asks().get(), "query($slug: String!) {roadmap(slug: $slug) {id}}", Map.of("slug", id))
                .body("data.roadmap", nullValue())
                .body("errors", nullValue());
        query(onlooker.asks().get(), "query($ids: [ID!]!) {nodes(ids: $ids) {id}}", Map.of("ids", nodes()))
                .body("data.nodes", everyItem(nullValue()))
                .body("errors", nullValue());
        for (var node : nodes()) {
            query(onlooker.asks().get(), "query($id: ID!) {node(id: $id) {__typename id}}", Map.of("id", node))
                    .body("data.node", nullValue())
                    .body("errors", nullValue());
        }
    }

    @Test
    void its_owner_finds_all_of_it() throws SQLException {
        query(ada.learner().given(), "query($slug: String!) {roadmap(slug: $slug) {title}}", Map.of("slug", id))
                .body("data.roadmap.title", equalTo(TITLE));
        query("query($slug: String!) {roadmap(slug: $slug) {title}}", Map.of("slug", id))
                .body("data.roadmap", nullValue());
        query(ada.learner().given(), "query($ids: [ID!]!) {nodes(ids: $ids) {id}}", Map.of("ids", nodes()))
                .body("data.nodes.id", equalTo(nodes()));
        for (var node : nodes()) {
            query(ada.learner().given(), "query($id: ID!) {node(id: $id) {__typename id}}", Map.of("id", node))
                    .body("data.node.id", equalTo(node));
        }
    }

    @Test
    void what_is_everybodys_is_found_by_everybody() {
        var document = "{roadmap(slug: \"senior-backend-python-aws-microservices\")"
                + " {id version {id} stages {id steps {id}}}}";
        var roadmap = query(document).extract().jsonPath();
        for (var path : List.of("id", "version.id", "stages[0].id", "stages[0].steps[0].id")) {
            var node = roadmap.getString("data.roadmap." + path);
            others().forEach(onlooker -> query(
                            onlooker.asks().get(), "query($id: ID!) {node(id: $id) {id}}", Map.of("id", node))
                    .body("data.node.id", equalTo(node)));
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_can_touch_it(Onlooker onlooker) {
        var address = RoadmapOwner.ADDRESS + "/" + id;
        for (var rest : List.of("", "/versions", "/versions/1", "/versions/1/changes?from=1")) {
            assertMissing(onlooker.asks().get().get(address + rest).statusCode());
        }
        assertMissing(onlooker.asks().get().delete(address).statusCode());
        assertMissing(onlooker.asks()
                .get()
                .contentType("application/json")
                .body("{\"title\": \"Mine now\"}")
                .patch(address)
                .statusCode());
        var enrolment = "/api/v1/me/enrolments/" + id;
        assertMissing(onlooker.asks()
                .get()
                .contentType("application/json")
                .body("{}")
                .put(enrolment)
                .statusCode());
        for (var rest : List.of("", "/upgrade")) {
            assertMissing(onlooker.asks().get().get(enrolment + rest).statusCode());
        }
        assertMissing(onlooker.asks()
                .get()
                .contentType("application/json")
                .body("{\"number\": 1}")
                .put(enrolment + "/version")
                .statusCode());
        assertMissing(onlooker.asks()
                .get()
                .contentType("application/json")
                .post(enrolment + "/reset")
                .statusCode());
        assertEquals(TITLE, ada.roadmap(id).getString("title"));
    }

    @Test
    void it_cannot_be_followed_by_way_of_an_archive() {
        var eve = TestLearner.fresh();
        var archive = eve.given().get("/api/v1/me/archive").jsonPath().<String, Object>getMap("");
        archive.put("enrolments", List.of(Map.of("roadmap", id, "version", 1, "startedAt", "2026-01-01T00:00:00Z")));
        ProblemAnswer.of(
                eve.given().contentType("application/json").body(archive).put("/api/v1/me/archive"), 400);
    }

    /** Anonymous callers cannot find out whether it exists either. */
    private static void assertMissing(int status) {
        assertThat(status, oneOf(404, 401));
    }

    private List<String> nodes() throws SQLException {
        return Stream.of(
                        node("Roadmap", "select id from roadmap where slug = '%s'"),
                        node(
                                "RoadmapVersion",
                                "select v.id from roadmap r join roadmap_version v on v.roadmap_id = r.id where slug = '%s'"),
                        node(
                                "Stage",
                                "select max(t.id) from roadmap r join roadmap_version v on v.roadmap_id = r.id"
                                        + " join stage t on t.version_id = v.id where r.slug = '%s'"),
                        node(
                                "Step",
                                "select max(s.id) from roadmap r join roadmap_version v on v.roadmap_id = r.id"
                                        + " join step s on s.version_id = v.id where r.slug = '%s'"))
                .toList();
    }

    private String node(String type, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(statement.formatted(id))) {
            rows.next();
            return GlobalId.of(type, rows.getLong(1));
        }
    }
}
