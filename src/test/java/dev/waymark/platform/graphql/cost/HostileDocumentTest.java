package dev.waymark.platform.graphql.cost;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are made to be dear to read, to check or to run: refused soon, in few words, and with no defect. */
@QuarkusTest
class HostileDocumentTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("3,000 aliases", "{ " + many(3_000, i -> "a" + i + ":a") + " }"),
                Arguments.of("20,000 tokens", "{ " + "a ".repeat(20_000) + "}"),
                Arguments.of("50,000 tokens that are no names", "{ " + "!".repeat(50_000) + "}"),
                Arguments.of("100,000 commas", "{ " + ",".repeat(100_000) + "nothing }"),
                Arguments.of("40,000 comments", "#\n".repeat(40_000) + "{ nothing }"),
                Arguments.of("a deep selection", "{ a ".repeat(1_500) + "}".repeat(1_500)),
                Arguments.of("an endless selection", "{ a ".repeat(30_000)),
                Arguments.of("deep inline fragments", "{ ... ".repeat(1_200) + "{ a }" + "}".repeat(1_200)),
                Arguments.of("a deep list", compose("[".repeat(2_000) + "]".repeat(2_000))),
                Arguments.of("a deep object", compose("{a:".repeat(1_500) + "1" + "}".repeat(1_500))),
                Arguments.of(
                        "a deep type", "query(" + "$a: " + "[".repeat(2_000) + "Int" + "]".repeat(2_000) + ") { a }"),
                Arguments.of("a long list", "{ composition(focus: [" + "1 ".repeat(4_000) + "]) { hash } }"),
                Arguments.of("a number of 100,000 digits", topics("first: " + "9".repeat(100_000))),
                Arguments.of("a number with a huge exponent", topics("first: 1e999999999")),
                Arguments.of("an unending text", topics("q: \"" + "a".repeat(100_000))),
                Arguments.of("an unending block", topics("q: \"\"\"" + "a\n".repeat(40_000))),
                Arguments.of("a name of 100,000 letters", "{ " + "a".repeat(100_000) + " }"),
                Arguments.of("3,000 directives", "{ __typename " + "@a ".repeat(2_400) + "}"),
                Arguments.of("1,200 variables", "query(" + many(1_200, i -> "$v" + i + ": X") + ") { a }"),
                Arguments.of("800 operations", many(800, i -> "query q" + i + " { a }")),
                Arguments.of("800 of the same operation", "{ a } ".repeat(800)),
                Arguments.of("900 unknown fields", "{ topics { " + many(900, i -> "x" + i) + " } }"),
                Arguments.of("900 fields in each other's way", topics900()),
                Arguments.of("a fragment of itself", "{ ...f } fragment f on Query { ...f __typename }"),
                Arguments.of(
                        "a circle of 500 fragments",
                        "{ ...f0 } " + many(500, i -> "fragment f%d on Query { ...f%d }".formatted(i, (i + 1) % 500))),
                Arguments.of(
                        "500 fragments that nobody uses",
                        "{ __typename } " + many(500, i -> "fragment f%d on Query { a }".formatted(i))),
                Arguments.of("a chain of 540 fragments", "{ ...f0 } " + chain(540)),
                Arguments.of("a chain of 90 fragments", "{ ...f0 } " + chain(90)),
                Arguments.of("a chain of 540 fragments that nobody uses", "{ __typename } " + chain(540)),
                Arguments.of("a long fragment that nobody uses", "{ __typename } " + longFragment(1_500)),
                Arguments.of("2^90 spreads that nobody uses", "{ __typename } " + doublingBelow(90, "__typename")),
                Arguments.of("2^90 spreads of nothing", "{ ...f89 } " + doublingBelow(90, "...nothing")),
                Arguments.of(
                        "400 operations with all fragments",
                        many(400, i -> "query q" + i + " { ...f0 }") + " " + chain(100)),
                Arguments.of(
                        "40 operations with the same 100 fields",
                        many(40, i -> "query q" + i + " { ...f }") + " " + longFragment(100)),
                Arguments.of("2,400 spreads", "{ " + many(2_400, i -> "...f") + " } " + longFragment(1)),
                Arguments.of(
                        "600 inline fragments",
                        "{ topic(slug: \"docker\") { " + many(600, i -> "... on Topic { slug }") + " } }"),
                Arguments.of(
                        "320 directives",
                        "{ topic(slug: \"docker\") { " + many(320, i -> "slug @skip(if: true)") + " } }"),
                Arguments.of("2^200 spreads", doubling(200, "Query", "__typename")),
                Arguments.of("2^200 empty spreads", doubling(200, "Topic", "slug @skip(if: true)")),
                Arguments.of(
                        "fragments that each hold all before",
                        "{ ...f90 } fragment f0 on Query { __typename } "
                                + many(
                                        90,
                                        i -> "fragment f%d on Query { %s }"
                                                .formatted(i + 1, many(i + 1, j -> "...f" + j)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @Timeout(30)
    void a_hostile_document_is_refused_soon_and_in_few_words(String what, String document) {
        var answer = given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors.size()", lessThan(102))
                .body("errors.extensions", everyItem(hasKey("code")))
                .body("errors.extensions.code", not(hasItem("internal-failure")))
                .body("$", not(hasKey("data")))
                .extract()
                .asString();
        assertThat(answer.length(), lessThan(30_000));
        query("{ topic(slug: \"docker\") { title } }").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999",
                "1e99",
                "1.5",
                "\"7\"",
                "\"\"",
                "true",
                "[7]",
                "[[[[7]]]]",
                "{}",
                "{\"a\":{\"b\":[]}}",
                "9007199254740993",
                "99999999999999999999",
                "-2147483649",
            })
    void a_variable_that_is_no_integer_is_refused(String value) {
        post("{\"query\":\"query($n: Int) { topics(first: $n) { totalCount } }\",\"variables\":{\"n\":" + value + "}}")
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", oneOf("invalid-variables", "invalid-json", "invalid-input"))
                .body("$", not(hasKey("data")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"s\":null}",
                "{\"__proto__\":{\"s\":\"docker\"}}",
                "{\"s\":7}",
                "{\"s\":[\"docker\"]}",
                "{\"s\":{\"toString\":\"docker\"}}"
            })
    void a_variable_that_is_no_text_is_refused(String variables) {
        post("{\"query\":\"query($s: String!) { topic(slug: $s) { title } }\",\"variables\":" + variables + "}")
                .body("errors[0].extensions.code", oneOf("invalid-variables", "invalid-input"))
                .body("$", not(hasKey("data")));
    }

    @Test
    void variables_that_no_operation_has_are_ignored() {
        post("{\"query\":\"{ topic(slug: \\\"docker\\\") { title } }\",\"variables\":{\"x\":{\"y\":[1]}}}")
                .statusCode(200)
                .body("errors", nullValue());
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(" "));
    }

    private static String compose(String focus) {
        return "{ composition(focus: " + focus + ") { hash } }";
    }

    private static String topics(String arguments) {
        return "{ topics(" + arguments + ") { totalCount } }";
    }

    private static String topics900() {
        return "{ roadmap(slug: \"x\") { " + many(300, i -> "versions(first: %d) { totalCount }".formatted(i + 1))
                + " } }";
    }

    private static String doubling(int count, String type, String field) {
        return "{ ...f%d } fragment f0 on %s { %s } ".formatted(count - 1, type, field)
                + many(count - 1, i -> "fragment f%d on %s { ...f%d ...f%d }".formatted(i + 1, type, i, i));
    }

    private static String doublingBelow(int count, String first) {
        return "fragment f0 on Query { %s } ".formatted(first)
                + many(count - 1, i -> "fragment f%d on Query { ...f%d ...f%d }".formatted(i + 1, i, i));
    }

    /** Valid, since the last one has a field. */
    private static String chain(int count) {
        return many(
                count,
                i -> "fragment f%d on Query { %s }".formatted(i, i == count - 1 ? "__typename" : "...f" + (i + 1)));
    }

    private static String longFragment(int fields) {
        return "fragment f on Query { topic(slug: \"docker\") { " + "slug ".repeat(fields) + "} }";
    }
}
