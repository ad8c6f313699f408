package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document for everybody: who sent no token has nothing of their own, and who sent a bad one is told so once. */
@QuarkusTest
class TokenErrorsTest {

    private static final String PAGE = """
            { me { id } progressImport(id: "x") { id }
              roadmap(slug: "senior-backend-python-aws-microservices") { title myEnrolment { id } myProgress { required { done } }
                myComposition { hash } stages { steps { item { title myProgress { status } myNote { text } } } } } }""";

    @Test
    void without_a_token_what_is_a_learners_own_is_null_and_no_error() {
        query(PAGE)
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.me", nullValue())
                .body("data.progressImport", nullValue())
                .body("data.roadmap.myEnrolment", nullValue())
                .body("data.roadmap.myProgress", nullValue())
                .body("data.roadmap.myComposition", nullValue())
                .body("data.roadmap.stages.steps.flatten().size()", greaterThan(50))
                .body("data.roadmap.stages.steps.flatten().item.myProgress", everyItem(nullValue()))
                .body("data.roadmap.stages.steps.flatten().item.myNote", everyItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Bearer ", "Bearer undefined", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void a_token_that_is_refused_is_one_error_and_keeps_nobody_from_what_is_everybodys(String header) {
        toldOnce(given().header("Authorization", header));
    }

    @Test
    void a_token_that_was_changed_and_that_of_a_deleted_learner_are_refused_alike() {
        var ada = TestLearner.fresh();
        toldOnce(given().header("Authorization", "Bearer " + ada.accessToken() + "x"));

        ada.given().delete("/api/v1/me").then().statusCode(204);
        toldOnce(ada.given());
    }

    @Test
    void what_might_be_the_callers_own_is_an_error_with_a_refused_token_whether_it_exists_or_not() {
        var ada = TestLearner.fresh();
        for (var field : List.of(
                "roadmap(slug: \"my-000000000000\") { id }",
                "node(id: \"Progress:1.1\") { id }",
                "node(id: \"Note:1.1\") { id }",
                "node(id: \"Enrolment:1.1\") { id }",
                "node(id: \"Learner:1\") { id }",
                "node(id: \"Roadmap:999999999\") { id }",
                "nodes(ids: [\"Step:999999999\"]) { id }")) {
            var document = "{ topic(slug: \"docker\") { slug } asked: " + field + " }";
            query(given().header("Authorization", "Bearer x"), document, Map.of())
                    .body("data.topic.slug", equalTo("docker"))
                    .body("data.asked", nullValue())
                    .body("errors.extensions.code", equalTo(List.of("unauthenticated")))
                    .body("errors[0].path", equalTo(List.of("asked")));
            query(document).body("errors", nullValue());
            query(ada.given(), document, Map.of()).body("errors", nullValue());
        }
    }

    @Test
    void a_mutation_without_a_token_is_an_error_each() {
        query("""
                mutation { a: markProgress(kind: TOPIC, slug: "docker", status: DONE) { id }
                  b: markProgress(kind: TOPIC, slug: "git", status: DONE) { id } }""")
                .body("data.a", nullValue())
                .body("data.b", nullValue())
                .body("errors.extensions.code", equalTo(List.of("unauthenticated", "unauthenticated")));
    }

    @Test
    void what_is_asked_for_by_name_is_an_error() {
        query("{ composition(focus: [\"cloud-aws\"], known: [\"mine\"]) { hash } topic(slug: \"docker\") { slug } }")
                .body("data.composition", nullValue())
                .body("data.topic.slug", equalTo("docker"))
                .body("errors.extensions.code", equalTo(List.of("unauthenticated")));
    }

    private static void toldOnce(RequestSpecification caller) {
        query(caller, PAGE, Map.of())
                .statusCode(200)
                .body("errors.extensions.code", equalTo(List.of("unauthenticated")))
                .body("data.me", nullValue())
                .body("data.roadmap.title.isEmpty()", equalTo(false))
                .body("data.roadmap.myProgress", nullValue())
                .body("data.roadmap.stages.steps.flatten().item.myProgress", everyItem(nullValue()));
    }
}
