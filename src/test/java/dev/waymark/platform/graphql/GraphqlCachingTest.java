package dev.waymark.platform.graphql;

import static dev.waymark.platform.http.Http.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.TestLearner;
import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches are told of queries that come by GET. */
@QuarkusTest
class GraphqlCachingTest {

    private static final String TOPIC = "{ topic(slug: \"docker\") { title } }";
    private static final String VARY = "Accept, Accept-Encoding, Authorization";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOPIC,
                "{ __typename topics(first: 2) { nodes { __typename title resources { title } } } }",
                "query { ...all } fragment all on Query { topic(slug: \"docker\") { ... on Item { title } path { hours { min } } } }",
                "{ roadmaps(first: 1) { nodes { title exports { format } stages { steps { item { title } } } } } }",
                "{ search(q: \"docker\", first: 1) { nodes { item { title } } } }",
                "{ composition(focus: [\"cloud-aws\"]) { hash stages { steps { item { title } } } } }",
                "{ __schema { queryType { name } } }",
            })
    void a_public_query_has_an_etag_and_a_cache_time(String query) {
        var answer = Http.get(address(query));
        assertEquals(200, answer.statusCode(), new String(answer.body(), UTF_8));
        assertEquals("public, max-age=60", header(answer, "Cache-Control"));
        assertEquals(VARY, header(answer, "Vary"));
        assertThat(header(answer, "ETag"), matchesPattern("\"[^\"]+\""));
        assertEquals("", header(answer, "RateLimit"), "it is the caller's, whom a cache does not know");

        var again = Http.get(address(query), "If-None-Match", header(answer, "ETag"));
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals("public, max-age=60", header(again, "Cache-Control"));
        assertEquals(header(answer, "ETag"), header(again, "ETag"));
        assertEquals(VARY, header(again, "Vary"));
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        var got = Http.get(address(TOPIC));
        var head = Http.request("HEAD", address(TOPIC));
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        assertEquals(got.headers().map(), head.headers().map());
        assertEquals(
                304,
                Http.request("HEAD", address(TOPIC), "If-None-Match", header(got, "ETag"))
                        .statusCode());
        assertEquals(
                405,
                Http.request("HEAD", address("mutation { deleteMe { deletedId } }"))
                        .statusCode());
    }

    @Test
    void each_coding_has_an_etag_of_its_own() {
        var plain = Http.get(address(TOPIC));
        var packed = Http.get(address(TOPIC), "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertArrayEquals(plain.body(), Http.unzipped(packed.body()));
        assertNotEquals(header(plain, "ETag"), header(packed, "ETag"));
    }

    @Test
    void both_media_types_may_be_kept() {
        var newer = Http.get(address(TOPIC), "Accept", "application/graphql-response+json");
        assertEquals("application/graphql-response+json;charset=utf-8", header(newer, "Content-Type"));
        assertEquals("public, max-age=60", header(newer, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ topic(slug: \"docker\") { title } node(id: \"Topic:1\") { id } }",
                "{ publication { number } }",
                "{ share(token: \"nobody-has-it\") { title } }",
            })
    void what_is_not_published_content_is_for_its_caller(String query) {
        var answer = Http.get(address(query));
        assertEquals("private, no-cache", header(answer, "Cache-Control"), new String(answer.body(), UTF_8));
        assertEquals(
                304,
                Http.get(address(query), "If-None-Match", header(answer, "ETag"))
                        .statusCode());
    }

    @Test
    void what_asks_for_the_callers_own_is_never_public() {
        for (var own : new String[] {
            "{ topic(slug: \"docker\") { title myProgress { status } } }",
            "{ topics(first: 1) { nodes { ... on Item { ...own } } } } fragment own on Item { myProgress { status } }",
            "{ search(q: \"docker\", first: 1) { nodes { item { myNote { text } } } } }",
            "{ roadmaps(first: 1) { nodes { stages { steps { item { myProgress { status } } } } } } }"
        }) {
            var control = header(Http.get(address(own)), "Cache-Control");
            assertThat(own, control, matchesPattern("private, no-cache|no-store"));
            var learners = Http.get(
                    address(own),
                    "Authorization",
                    "Bearer " + TestLearner.fresh().accessToken());
            assertEquals("private, no-cache", header(learners, "Cache-Control"), own);
        }
    }

    @Test
    void an_answer_to_a_token_is_for_its_learner() {
        var learner = TestLearner.fresh();
        var answer = Http.get(address(TOPIC), "Authorization", "Bearer " + learner.accessToken());
        assertEquals("private, no-cache", header(answer, "Cache-Control"));
        assertEquals(VARY, header(answer, "Vary"));
        var mine = Http.get(address("{ me { displayName } }"), "Authorization", "Bearer " + learner.accessToken());
        assertEquals("private, no-cache", header(mine, "Cache-Control"));
        assertEquals(
                "private, no-cache", header(Http.get(address(TOPIC), "Authorization", "Bearer x"), "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ topics(after: \"broken\") { nodes { title } } }",
                "{ topic(slug: \"docker\") { title } topics(after: \"broken\") { nodes { title } } }",
                "{ nothing }",
                "{ topic(slug: ",
                "mutation { deleteMe { deletedId } }",
                ""
            })
    void an_error_is_not_stored(String query) {
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var answer = Http.get(address(query), "Accept", accept);
            assertEquals("no-store", header(answer, "Cache-Control"), new String(answer.body(), UTF_8));
            assertEquals("", header(answer, "ETag"));
        }
    }

    @Test
    void the_schema_may_be_kept_too() {
        var schema = Http.get("/graphql/schema.graphql");
        assertEquals("public, no-cache", header(schema, "Cache-Control"));
        assertEquals(
                304,
                Http.get("/graphql/schema.graphql", "If-None-Match", header(schema, "ETag"))
                        .statusCode());
        assertEquals(200, Http.request("HEAD", "/graphql/schema.graphql").statusCode());
    }

    private static String address(String query) {
        return "/graphql?query=" + URLEncoder.encode(query, UTF_8);
    }
}
