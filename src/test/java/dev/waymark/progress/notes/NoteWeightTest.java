package dev.waymark.progress.notes;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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

    private static String document(int names) {
        return IntStream.range(0, names)
                .mapToObj("a%d: text"::formatted)
                .collect(Collectors.joining(" ", "{ me { notes { nodes { ", " } } } }"));
    }
}
