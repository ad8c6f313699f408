package dev.waymark.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is searched for, the answer is a page, and soon. */
@QuarkusTest
class SearchHostileTest {

    static Stream<String> texts() {
        return Stream.of(
                "a & | ! :* ' \\ ( )",
                "docker:*",
                "'docker':*A & !'x' <-> y",
                "docker' or 1=1 --",
                "\\'); drop table search_entry; --",
                "%' like '_",
                "$1 ? ?? :name {d '1'} $$",
                "two\u0085lines\u2028of docker",
                "😀🏳️‍🌈 docker 👩‍💻",
                "שלום \u202edocker\u202c مرحبا",
                "日本語 中文 한국어 ไทย हिन्दी",
                "\ufdfa\ufdfb\u00bd\u2474\u33ff",
                "Z\u0300\u0301\u0302".repeat(40),
                "a".repeat(200),
                "𠀀".repeat(200),
                "\ufdfa".repeat(200),
                "a ".repeat(100),
                "1 ".repeat(100),
                "ab ".repeat(66),
                "the ".repeat(50),
                "\u0301".repeat(200),
                "'".repeat(200),
                IntStream.range(0, 28)
                        .mapToObj(i -> "qwzx" + (char) ('a' + i % 26) + "j")
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_hostile_text_is_a_text(String q) {
        var start = System.nanoTime();
        given().queryParam("q", q.substring(0, q.offsetByCodePoints(0, Math.min(200, q.codePointCount(0, q.length())))))
                .queryParam("count", true)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start), lessThan(Duration.ofSeconds(8)));
    }

    @Test
    void whatever_characters_it_has_a_text_is_answered() {
        qt().withExamples(200)
                .forAll(strings().allPossible().ofLengthBetween(1, 60))
                .checkAssert(text -> {
                    // Half a pair and control characters are refused, and blanks are no text.
                    var q = text.replaceAll("[\\p{Cs}\\p{Cc}]", "") + "a";
                    given().queryParam("q", q).get("/api/v1/search").then().statusCode(200);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ED%A0%80", "%C0%80", "%FF"})
    void what_is_no_text_is_refused(String q) {
        ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/search?q=" + q), 400);
    }

    @Test
    void a_text_has_at_most_200_characters() {
        for (var character : new String[] {"a", "é", "😀"}) {
            given().queryParam("q", character.repeat(200))
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200);
            var problem = ProblemAnswer.of(
                    given().queryParam("q", character.repeat(201)).get("/api/v1/search"), 400);
            assertEquals("/q", problem.getString("errors[0].pointer"));
        }
    }
}
