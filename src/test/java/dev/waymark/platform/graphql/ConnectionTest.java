package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConnectionTest {

    private static final String TOPICS = """
            query($first: Int, $after: String, $last: Int, $before: String) {
              topics(first: $first, after: $after, last: $last, before: $before) {
                totalCount edges { cursor node { slug } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

    @Test
    void walking_forward_and_back_meets_each_topic_once_in_the_same_order() {
        var forward = walk("first", "after", "endCursor", "hasNextPage");
        var back = walk("last", "before", "startCursor", "hasPreviousPage");
        Collections.reverse(back);

        int total = query("{ topics { totalCount } }").extract().path("data.topics.totalCount");
        assertThat(forward.size(), is(total));
        assertThat(forward, equalTo(forward.stream().distinct().sorted().toList()));
        assertThat(back, equalTo(forward));
    }

    @Test
    void a_connection_and_the_rest_list_share_their_cursors() {
        String cursor = query(TOPICS, Map.of("first", 3)).extract().path("data.topics.pageInfo.endCursor");
        String next =
                query(TOPICS, Map.of("first", 1, "after", cursor)).extract().path("data.topics.edges[0].node.slug");

        RestAssured.given()
                .queryParam("after", cursor)
                .get("/api/v1/topics")
                .then()
                .body("items[0].slug", equalTo(next));
    }

    @ParameterizedTest
    @CsvSource({
        "first, 0",
        "first, -1",
        "first, 101",
        "last, 0",
        "last, -1",
        "last, 101",
    })
    void a_page_size_out_of_range_is_an_error(String argument, int size) {
        query(TOPICS, Map.of(argument, size))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/" + argument));
    }

    @ParameterizedTest
    @CsvSource({"x, ", ", x", "x, x", "'', "})
    void a_cursor_that_was_not_given_out_is_an_error(String after, String before) {
        var variables = new HashMap<String, Object>();
        variables.put("after", after);
        variables.put("before", before);

        query(TOPICS, variables)
                .body("data.topics", nullValue())
                .body(
                        "errors[0].extensions.code",
                        equalTo(after != null && before != null ? "invalid-input" : "invalid-cursor"));
    }

    @Test
    void first_and_last_together_are_an_error() {
        query(TOPICS, Map.of("first", 1, "last", 1)).body("errors[0].extensions.code", equalTo("invalid-input"));
    }

    private static List<String> walk(String size, String position, String cursor, String more) {
        var slugs = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of(size, 7));
        for (int page = 0; page < 1_000; page++) {
            var found = query(TOPICS, variables).statusCode(200).extract().jsonPath();
            var part = new ArrayList<String>(found.getList("data.topics.edges.node.slug"));
            if (size.equals("last")) {
                Collections.reverse(part);
            }
            slugs.addAll(part);
            if (!found.getBoolean("data.topics.pageInfo." + more)) {
                return slugs;
            }
            variables.put(position, found.getString("data.topics.pageInfo." + cursor));
        }
        throw new AssertionError("The walk does not end");
    }
}
