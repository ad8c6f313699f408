package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner has marked in a roadmap, whether they follow it or not. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ProgressOfRoadmapTest {

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody() {
        ada = Follower.fresh(publishing);
        ada.mark("a", "DONE");
        ada.mark("c", "LEARNING");
        ada.mark("f", "DONE");
    }

    @Test
    void before_enrolling_it_is_that_of_the_latest_version() {
        progress("roadmap=" + ada.slug("path"))
                .then()
                .statusCode(200)
                .body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c")));
        ada.publishSecondVersion(publishing);
        progress("roadmap=" + ada.slug("path"))
                .then()
                .body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c"), ada.slug("f")));
    }

    @Test
    void after_enrolling_it_is_that_of_the_version_that_is_followed() {
        ada.enrol().then().statusCode(201);
        ada.publishSecondVersion(publishing);
        progress("roadmap=" + ada.slug("path"))
                .then()
                .body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c")));
        ada.move(2).then().statusCode(200);
        progress("roadmap=" + ada.slug("path")).then().body("items", hasSize(3));
    }

    @Test
    void several_roadmaps_and_several_statuses_are_asked_for_at_once() {
        var both = "roadmap=%s&roadmap=%s".formatted(ada.slug("other"), ada.slug("path"));
        progress(both).then().body("items", hasSize(3));
        progress(both + "&status=DONE&kind=TOPIC&kind=PROJECT")
                .then()
                .body("items.slug", containsInAnyOrder(ada.slug("a"), ada.slug("f")));
        progress("status=DONE&status=LEARNING&limit=2").then().body("items", hasSize(2));
        query(
                        ada.given(),
                        "query($of: [String!]) {me {progress(roadmap: $of, status: [DONE, LEARNING]) {nodes {slug}}}}",
                        Map.of("of", List.of(ada.slug("path"), ada.slug("other"))))
                .body("data.me.progress.nodes.slug", containsInAnyOrder(ada.slug("a"), ada.slug("c"), ada.slug("f")));
    }

    @Test
    void a_roadmap_that_the_learner_cannot_see_is_invalid_input() {
        for (var roadmap : List.of("nowhere", "my-k3v9x0b2m7qd")) {
            var problem = ProblemAnswer.of(progress("roadmap=%s&roadmap=%s".formatted(ada.slug("path"), roadmap)), 400);
            assertThat(problem.getList("errors.pointer"), contains("/roadmap"));
            assertEquals("is not a known slug: \"%s\"".formatted(roadmap), problem.getString("errors[0].detail"));
        }
    }

    @Test
    void it_takes_one_statement_more_than_the_whole_list() {
        assertThat(statements("limit=100"), hasSize(1));
        assertThat(statements("roadmap=" + ada.slug("path")), hasSize(2));
        assertThat(statements("roadmap=%s&roadmap=%s".formatted(ada.slug("path"), ada.slug("other"))), hasSize(2));
    }

    private List<String> statements(String filters) {
        progress(filters);
        return Statements.of(request -> request.auth()
                .oauth2(ada.learner().accessToken())
                .get("/api/v1/me/progress?" + filters)
                .then()
                .statusCode(200));
    }

    private Response progress(String filters) {
        return ada.given().get("/api/v1/me/progress?" + filters);
    }
}
