package dev.waymark.progress.notes;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long notes, asked for by many names at once. */
@QuarkusTest
class NoteWeightTest {

    @Test
    void an_answer_does_not_grow_beyond_what_one_request_may_have() {
        var ada = TestLearner.fresh();
        List<String> topics =
                RestAssured.get("/api/v1/topics?limit=5").jsonPath().getList("items.slug");
        topics.forEach(topic -> ada.given()
                .contentType("application/json")
                .body(Map.of("text", "a".repeat(20_000)))
                .put("/api/v1/me/notes/topics/" + topic)
                .then()
                .statusCode(201));

        query(ada.given(), document(10), Map.of()).statusCode(200).body("errors", nullValue());
        query(ada.given(), document(99), Map.of())
                .body("errors.extensions.code", equalTo(List.of("answer-too-large")))
                .body("$", not(hasKey("data")));
    }

    /** The HTML is made anew under each name, so it is not even begun for all of them. */
    @Test
    void nor_does_what_is_computed_of_them() {
        var ada = TestLearner.fresh();
        ada.given()
                .contentType("application/json")
                .body(Map.of("text", "*a* ".repeat(5_000)))
                .put("/api/v1/me/notes/topics/docker")
                .then()
                .statusCode(201);
        String id = query(ada.given(), "{ topic(slug: \"docker\") { myNote { id } } }", Map.of())
                .extract()
                .path("data.topic.myNote.id");

        query(
                        ada.given(),
                        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Note { " + names(90, "html") + " } } }",
                        Map.of("ids", Collections.nCopies(100, id)))
                .body("errors.extensions.code", equalTo(List.of("answer-too-large")))
                .body("$", not(hasKey("data")));
    }

    private static String document(int names) {
        return "{ me { notes { nodes { " + names(names, "text") + " } } } }";
    }

    private static String names(int count, String field) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ": " + field).collect(Collectors.joining(" "));
    }
}
