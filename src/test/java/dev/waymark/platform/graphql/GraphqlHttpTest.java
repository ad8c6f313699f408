package dev.waymark.platform.graphql;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.platform.text.Texts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: methods, media types, statuses, and requests that are none. */
@QuarkusTest
class GraphqlHttpTest {

    private static final String NEWER = "application/graphql-response+json";

    @Test
    void the_answer_has_the_media_type_that_is_asked_for() {
        given().accept(NEWER)
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(startsWith(NEWER))
                .body("data.__typename", equalTo("Query"));
        post("{\"query\":\"{ __typename }\"}").statusCode(200).contentType(startsWith("application/json"));
    }

    @Test
    void a_query_may_come_by_get() {
        given().queryParam("query", "query A { a: __typename } query B { b: __typename }")
                .queryParam("operationName", "B")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.b", equalTo("Query"));
    }

    @Test
    void graphiql_names_its_content_type_twice_and_is_served() {
        var asIs = encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        given().config(config().encoderConfig(asIs))
                .header("Content-Type", "application/json, application/json")
                .body("{\"query\":\"{ __schema { queryType { name } } }\"}".getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__schema.queryType.name", equalTo("Query"));
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("graphiql.min.js"));
    }

    @Test
    void members_that_are_not_known_are_ignored() {
        post("{\"query\":\"{ __typename }\",\"more\":{\"a\":1}}")
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"query\":",
                "{\"query\":\"{__typename}\"} x",
                "{\"query\":\"{a}\",\"query\":\"{b}\"}",
                "null",
                "1",
                "\"x\"",
                "[{\"query\":\"{__typename}\"}]",
                "{}",
                "{\"query\":\"\"}",
                "{\"query\":null}",
                "{\"query\":1}",
                "{\"query\":[\"{a}\"]}",
                "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
                "{\"query\":\"{__typename}\",\"operationName\":{}}",
                "{\"query\":\"{__typename} \\u0000\"}",
                "{\"query\":\"\\ud800\"}",
            })
    void what_is_no_graphql_request_is_400_with_a_code(String body) {
        post(body)
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors.extensions", everyItem(hasKey("code")))
                .body("data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [{\"query\":\"{__typename}\"}]", "[{\"query\":\"{a}\"},{\"query\":\"{b}\"}]", "[["})
    void a_batch_is_refused_as_such(String body) {
        post(body).statusCode(400).body("errors.extensions.code", equalTo(List.of("batch-refused")));
    }

    @Test
    void malformed_utf8_is_400() {
        given().contentType("application/json")
                .body("{\"query\":\"{ __typename } #\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("bad-request"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ topics(first: 1 { totalCount } }', invalid-syntax",
        "'{ nothing }', invalid-document",
        "'{ topics(first: \"x\") { totalCount } }', invalid-document",
        "'{ topics(level: WISE) { totalCount } }', invalid-document",
        "'query($n: Int!) { topics(first: $n) { totalCount } }', invalid-variables",
        "'query A { __typename } query B { __typename }', unknown-operation",
        "'fragment a on Query { ...b } fragment b on Query { ...a } { ...a }', invalid-document",
    })
    void a_document_that_cannot_be_run_is_400_in_the_newer_media_type_and_200_in_the_older(
            String document, String code) {
        var body = Map.of("query", document);
        given().contentType("application/json")
                .accept(NEWER)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo(code))
                .body("$", not(hasKey("data")));
        given().contentType("application/json")
                .accept("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo(code))
                .body("$", not(hasKey("data")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/mixed",
                "application/xml",
                "application/graphql",
                "application/json; charset=utf-16"
            })
    void another_content_type_is_415(String type) {
        var body = "{\"query\":\"{ __typename }\"}";
        var answer = RawHttp.send("POST /graphql HTTP/1.1\r\nHost: waymark.test\r\nConnection: close\r\n"
                + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s".formatted(type, body.length(), body));

        assertThat(answer.status(), equalTo(415));
        assertThat(answer.body(), containsString("unsupported-media-type"));
    }

    @Test
    void another_accept_is_406() {
        given().accept("image/png")
                .contentType("application/json")
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(406);
    }

    @Test
    void a_mutation_by_get_is_405_and_is_not_carried_out() {
        given().accept(NEWER)
                .queryParam("query", "query Q { __typename } mutation M { publishContent { number } }")
                .queryParam("operationName", "M")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST"))
                .body("errors.extensions.code", equalTo(List.of("only-queries-by-get")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void another_method_is_405_and_says_which_are_taken(String method) {
        given().request(method, "/graphql").then().statusCode(405).header("Allow", containsString("POST"));
    }

    /** Beyond this limit and that of all bodies, announced and in chunks. */
    @ParameterizedTest
    @ValueSource(ints = {132_000, 200_000, 2_000_000})
    void a_body_beyond_the_limit_is_a_problem(int size) {
        var body = "{\"query\":\"" + " ".repeat(size) + "\"}";
        var head = String.join(
                "\r\n",
                "POST /graphql HTTP/1.1",
                "Host: waymark.test",
                "Connection: close",
                "Content-Type: application/json",
                "");
        for (var sent : List.of(
                "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body),
                "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body))) {
            var problem = ProblemAnswer.of(RawHttp.send(head + sent), 413);
            assertThat(problem.getString("type"), equalTo("/problems/content-too-large"));
        }
    }

    @Test
    void deep_variables_are_400() {
        var body =
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}}";

        // By a client that does not read what it sends.
        var answer = RawHttp.send("POST /graphql HTTP/1.1\r\nHost: waymark.test\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

        assertEquals(400, answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases", "roots", "directives", "depth", "fragments"})
    void a_document_beyond_the_limits_is_refused_before_it_runs(String kind) {
        given().contentType("application/json")
                .body(Map.of("query", oversized(kind)))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("document-too-large"))
                .body("errors", hasSize(1));
    }

    @Test
    void an_answer_of_too_many_objects_is_given_up() {
        var document = IntStream.range(0, 50)
                        .mapToObj(
                                "a%d: roadmap(slug: \"senior-backend-python-aws-microservices\") { ...all }"::formatted)
                        .collect(Collectors.joining(" ", "{ ", " }"))
                + " fragment all on Roadmap { stages { steps { item { kind } } } }";
        given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("answer-too-large"))
                .body("$", not(hasKey("data")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void a_text_that_no_database_keeps_is_refused_in_documents_and_variables(String escape) {
        var inDocument = "{\"query\":\"{ topic(slug: \\\"a\\" + escape + "\\\") { slug } }\"}";
        var inVariables = "{\"query\":\"query($s: String!) { topic(slug: $s) { slug } }\",\"variables\":{\"s\":\""
                + escape + "\"}}";
        for (var body : List.of(inDocument, inVariables)) {
            post(body)
                    .body("errors[0].extensions.code", oneOf("ill-formed-text", "invalid-input", "invalid-syntax"))
                    .body("$", not(hasKey("data")));
        }
    }

    @Test
    void introspection_takes_variables() {
        given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query Type($name: String!) { __type(name: $name) { name } }",
                        "variables",
                        Map.of("name", "Topic")))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__type.name", equalTo("Topic"));
    }

    @Test
    void the_list_of_errors_is_bounded() {
        var document = IntStream.range(0, 900)
                .mapToObj(i -> "nothing" + i)
                .collect(Collectors.joining(" ", "{ topics { ", " } }"));
        given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors.size()", lessThanOrEqualTo(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a"})
    void a_long_message_is_cut_between_characters(String before) {
        var text = before + "\uD83D\uDE00".repeat(600);
        var message = query("{ topics(first: \"" + text + "\") { totalCount } }")
                .extract()
                .jsonPath()
                .getString("errors[0].message");
        assertTrue(message.endsWith("…") && Texts.isWellFormed(message), message);
    }

    @Test
    void a_web_socket_is_not_opened() {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .get("/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void what_lies_below_the_path_is_not_smallryes_own() {
        given().get("/graphql/nothing").then().statusCode(404);
        given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .body(containsString("type Roadmap implements Node"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static String oversized(String kind) {
        return switch (kind) {
            case "aliases" ->
                IntStream.range(0, 1_500)
                        .mapToObj(i -> "a" + i + ":__typename")
                        .collect(Collectors.joining(" ", "{ ", " }"));
            case "roots" ->
                IntStream.range(0, 60)
                        .mapToObj(i -> "a" + i + ":topics { totalCount }")
                        .collect(Collectors.joining(" ", "{ ", " }"));
            case "directives" -> "{ __typename " + "@skip(if: true) ".repeat(3_000) + "}";
            case "depth" -> "{ topic(slug: \"docker\") " + "{ parent ".repeat(30) + "{ slug }" + "}".repeat(31);
            case "fragments" ->
                "{ ...f199 } fragment f0 on Query { a: __typename b: __typename } "
                        + IntStream.range(1, 200)
                                .mapToObj(i -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i, i - 1, i - 1))
                                .collect(Collectors.joining(" "));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
