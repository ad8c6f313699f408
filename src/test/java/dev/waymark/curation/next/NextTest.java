package dev.waymark.curation.next;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.curation.personal.RoadmapOwner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next items for a learner. */
@QuarkusTest
class NextTest {

    private static final String ADDRESS = "/api/v1/me/next";

    private RoadmapOwner ada;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
    }

    private String kept(String title, String... topics) {
        var id = ada.created();
        var steps = Arrays.stream(topics)
                .map(topic -> {
                    var parts = topic.split(" ");
                    return Map.of(
                            "kind", "TOPIC", "slug", parts[0], "requirement", parts.length > 1 ? parts[1] : "REQUIRED");
                })
                .toList();
        ada.patch(id, Map.of("title", title, "stages", List.of(Map.of("title", "All", "steps", steps))))
                .then()
                .statusCode(200);
        return id;
    }

    private JsonPath next() {
        return ada.given().get(ADDRESS).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void who_follows_nothing_has_nothing_next() {
        ada.mark("topics/docker", "LEARNING");
        ada.given()
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("items", hasSize(0));
    }

    @Test
    void what_is_ready_comes_before_what_needs_something() {
        var id = kept("Mine", "docker", "kubernetes");

        var next = next();
        assertThat(next.getList("items.slug"), contains("docker", "kubernetes"));
        assertThat(next.getList("items.ready"), contains(true, false));
        assertThat(
                next.getList("items.reason"),
                contains("it needs nothing else; required in Mine", "needs Docker first"));
        assertThat(next.getList("items[0].unlocks.slug"), contains("kubernetes"));
        assertThat(next.getList("items[0].roadmaps"), contains(id));

        ada.mark("topics/docker", "SKIPPED");
        assertThat(next().getList("items.reason"), contains("all that it needs is done; required in Mine"));
        ada.mark("topics/kubernetes", "DONE");
        assertThat(next().getList("items"), hasSize(0));
    }

    @Test
    void what_one_is_at_comes_first() {
        kept("Mine", "docker", "git", "kubernetes");
        ada.mark("topics/kubernetes", "LEARNING");
        var next = next();
        assertThat(next.getList("items.slug"), contains("kubernetes", "docker", "git"));
        assertThat(next.getString("items[0].reason"), is("you have started it"));
        assertThat(next.getString("items[0].status"), is("LEARNING"));
        assertThat(next.getBoolean("items[0].ready"), is(false));
    }

    @Test
    void what_matters_more_comes_first() {
        kept("Mine", "docker OPTIONAL", "git RECOMMENDED", "aws");
        assertThat(next().getList("items.slug"), contains("aws", "git", "docker"));
    }

    @Test
    void an_item_of_several_roadmaps_is_there_once_and_matters_as_where_it_matters_most() {
        var first = kept("First", "docker OPTIONAL", "git");
        var second = kept("Second", "aws", "docker");
        var next = next();
        assertThat(next.getList("items.slug"), contains("docker", "git", "aws"));
        assertThat(next.getList("items[0].roadmaps"), contains(first, second));
        assertThat(next.getString("items[0].requirement"), is("REQUIRED"));
        assertThat(next.getString("items[0].reason"), is("it needs nothing else; required in Second"));
    }

    /** It can be done by way of another roadmap, too. */
    @Test
    void what_one_roadmap_lacks_another_may_ask_for() {
        kept("First", "kubernetes");
        assertThat(next().getBoolean("items[0].ready"), is(true));
        kept("Second", "docker");
        assertThat(next().getString("items[1].reason"), is("needs Docker first"));
    }

    @Test
    void a_roadmap_that_is_left_has_nothing_next() {
        var id = kept("Mine", "docker");
        ada.given().delete("/api/v1/me/enrolments/" + id).then().statusCode(204);
        assertThat(next().getList("items"), hasSize(0));
    }

    @Test
    void there_are_as_many_as_asked_for() {
        ada.created();
        assertThat(next().getList("items"), hasSize(20));
        ada.given().get(ADDRESS + "?limit=3").then().body("items", hasSize(3));
        for (var limit : List.of("0", "101", "-1", "many", "")) {
            ProblemAnswer.of(ada.given().get(ADDRESS + "?limit=" + limit), 400);
        }
    }

    /** Nothing is said to be ready before its time, in the whole built-in roadmap. */
    @Test
    void whoever_follows_it_meets_nothing_before_what_it_needs() {
        ada.given()
                .body("{}")
                .put("/api/v1/me/enrolments/senior-backend-python-aws-microservices")
                .then()
                .statusCode(201);
        for (int i = 0; i < 10; i++) {
            var next = next();
            assertThat(next.getBoolean("items[0].ready"), is(true));
            var unlocked = next.<String>getList("items[0].unlocks.slug");
            ada.mark(
                    switch (next.getString("items[0].kind")) {
                                case "TOPIC" -> "topics/";
                                case "PROJECT" -> "projects/";
                                case "CERTIFICATION" -> "certifications/";
                                default -> "resources/";
                            }
                            + next.getString("items[0].slug"),
                    "DONE");
            var ready = ada.given()
                    .get(ADDRESS + "?limit=100")
                    .jsonPath()
                    .<String>getList("items.findAll { it.ready }.slug");
            unlocked.forEach(slug -> assertThat(ready, hasItem(slug)));
            assertThat(ready, not(hasItem(next.getString("items[0].slug"))));
        }
    }

    @Test
    void it_takes_three_statements_however_much_is_followed() {
        ada.created();
        assertEquals(3, statements());
        for (int i = 0; i < 5; i++) {
            ada.created();
        }
        assertEquals(3, statements());
    }

    private int statements() {
        next();
        return Statements.of(request -> request.auth()
                        .oauth2(ada.learner().accessToken())
                        .get(ADDRESS)
                        .then()
                        .statusCode(200))
                .size();
    }

    @Test
    void nobody_has_nothing_to_do() {
        ProblemAnswer.of(RestAssured.get(ADDRESS), 401);
    }
}
