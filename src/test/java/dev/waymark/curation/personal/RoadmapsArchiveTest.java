package dev.waymark.curation.personal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners' own roadmaps in archives. */
@QuarkusTest
class RoadmapsArchiveTest {

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    private static String archive(RoadmapOwner owner) {
        return owner.given().get("/api/v1/me/archive").asString();
    }

    private static Response restore(RoadmapOwner owner, String archive) {
        return owner.given().body(archive).put("/api/v1/me/archive");
    }

    private static Map<String, Object> shown(RoadmapOwner owner, String id, int version) {
        JsonPath roadmap = owner.given()
                .get(RoadmapOwner.ADDRESS + "/" + id + "/versions/" + version)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return roadmap.getMap("");
    }

    @Test
    void an_archive_brings_them_back_with_all_versions_and_that_they_are_followed() {
        var id = ada.created();
        ada.patch(id, Map.of("title", "Second", "summary", "One.\nTwo.")).then().statusCode(200);
        var archive = archive(ada);

        var bob = RoadmapOwner.fresh();
        for (int times = 0; times < 2; times++) {
            restore(bob, archive).then().statusCode(204);
            for (int version : List.of(1, 2)) {
                assertEquals(shown(ada, id, version), shown(bob, id, version));
            }
            assertThat(bob.given().get(RoadmapOwner.ADDRESS).jsonPath().getList("items"), hasSize(1));
            assertEquals(
                    2, bob.given().get("/api/v1/me/enrolments/" + id).jsonPath().getInt("version"));
        }
    }

    /** Each has a roadmap of this id now, and neither sees the other's. */
    @Test
    void two_learners_may_have_the_same() {
        var id = ada.created();
        var bob = RoadmapOwner.fresh();
        restore(bob, archive(ada)).then().statusCode(204);
        bob.patch(id, Map.of("title", "Bob's")).then().statusCode(200);
        assertNotEquals("Bob's", ada.roadmap(id).getString("title"));
        bob.given().delete(RoadmapOwner.ADDRESS + "/" + id).then().statusCode(204);
        assertEquals(id, ada.roadmap(id).getString("id"));
        assertEquals(
                1, ada.given().get("/api/v1/me/enrolments/" + id).jsonPath().getInt("version"));
    }

    @Test
    void what_is_there_stays_as_it_is() {
        var id = ada.created();
        var archive = archive(ada);
        ada.patch(id, Map.of("title", "Later")).then().statusCode(200);
        restore(ada, archive).then().statusCode(204);
        assertEquals("Later", ada.roadmap(id).getString("title"));
    }

    private static String archiveOf(int versions) {
        var version = """
                {"title": "Mine", "summary": "", "focusAreas": [], "publishedAt": "2026-01-01T00:00:00Z", "stages":
                    [{"slug": "first", "title": "First", "summary": "", "steps": [
                        {"kind": "TOPIC", "slug": "docker", "requirement": "REQUIRED"}]}]}""";
        return """
                {"format": "waymark-archive/1", "roadmaps": [{"id": "my-000000000000", "versions": [%s]}]}""".formatted(String.join(",", Collections.nCopies(versions, version)));
    }

    @Test
    void there_is_an_end_to_how_many_versions_one_has() {
        restore(ada, archiveOf(999)).then().statusCode(204);
        ada.patch("my-000000000000", Map.of("title", "Last"))
                .then()
                .statusCode(200)
                .body("version.number", equalTo(1_000));
        ada.patch("my-000000000000", Map.of("title", "Last")).then().statusCode(200);

        var refused = ProblemAnswer.of(ada.patch("my-000000000000", Map.of("title", "More")), 409);
        assertEquals("/problems/too-many-versions", refused.getString("type"));
        ada.given()
                .body(Map.of(
                        "query",
                        "mutation {updateRoadmap(roadmap: \"my-000000000000\", changes: {title: \"More\"}) {title}}"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("too-many-versions"));
        assertEquals("Last", ada.roadmap("my-000000000000").getString("title"));
    }

    @Test
    void more_versions_than_one_may_have_are_not_restored() {
        assertEquals(
                "/problems/too-many-versions",
                ProblemAnswer.of(restore(ada, archiveOf(1_001)), 409).getString("type"));
        assertThat(ada.given().get(RoadmapOwner.ADDRESS).jsonPath().getList("items"), hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null                                                                                    | /roadmaps/0
            {}                                                                                      | /roadmaps/0/id
            {"id": "senior", "versions": []}                                                        | /roadmaps/0/id
            {"id": "my-000000000000"}                                                               | /roadmaps/0/versions
            {"id": "my-000000000000", "versions": [null]}                                           | /roadmaps/0/versions/0
            {"id": "my-000000000000", "versions": [{}]}                                             | /roadmaps/0/versions/0
            {"id": "my-000000000000", "versions": 5}                                                | /roadmaps/0/versions
            {"id": "my-000000000000", "versions": [{"title": "A", "publishedAt": "3000-01-01T00:00:00Z"}]}                                                           | /roadmaps/0/versions/0/publishedAt
            {"id": "my-000000000000", "versions": [{"title": "A", "publishedAt": "2026-01-01T00:00:00Z", "stages": [null]}]}                                         | /roadmaps/0/versions/0/stages/0
            {"id": "my-000000000000", "versions": [{"title": "A", "publishedAt": "2026-01-01T00:00:00Z", "stages": [{"title": "B", "steps": [null]}]}]}              | /roadmaps/0/versions/0/stages/0/steps/0
            {"id": "my-000000000000", "versions": [{"title": "A", "publishedAt": "2026-01-01T00:00:00Z", "stages": [{"title": "B", "steps": [{"kind": "TOPIC", "slug": "dokcer"}]}]}]} | /roadmaps/0/versions/0/stages/0/steps/0
            """)
    void a_mistake_is_told_by_its_place_and_nothing_is_restored(String entry, String pointer) {
        var problem = ProblemAnswer.of(
                restore(ada, "{\"format\": \"waymark-archive/1\", \"roadmaps\": [%s]}".formatted(entry)), 400);
        assertThat(problem.getString("errors[0].pointer"), startsWith(pointer));
        assertThat(ada.given().get(RoadmapOwner.ADDRESS).jsonPath().getList("items"), hasSize(0));
    }
}
