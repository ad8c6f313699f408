package dev.waymark.platform.paging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors as a client holds them: only those that the list itself gave out are taken. */
@QuarkusTest
class CursorTest {

    private static final String TOPICS = "/api/v1/topics?limit=3";

    /** Serialised Java and JSON tricks among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "abc",
                "docker",
                "1",
                "null",
                "undefined",
                "AAAAAAAAAAAAAAAAAAAA",
                "////",
                "++++",
                "====",
                "é",
                "😀",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
                "eyJzbHVnIjoiZG9ja2VyIn0",
                "{\"slug\":\"docker\"}",
                "' or 1=1 --",
                "YR9iYR9iYR9iYR9iYR9i"
            })
    void what_is_no_cursor_is_refused(String cursor) {
        assertRefused(cursor);
        ProblemAnswer.of(given().queryParam("before", cursor).get(TOPICS), 400);
    }

    /** One bit of each byte at least. */
    @Test
    void a_cursor_with_any_one_bit_changed_is_refused() {
        var bytes = Base64.getUrlDecoder().decode(cursor());
        for (int bit = 0; bit < bytes.length * 8; bit += Effort.isFull() ? 1 : 7) {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @Test
    void a_cursor_with_any_one_character_changed_is_refused() {
        var cursor = cursor();
        qt().withFixedSeed(20)
                .withExamples(Effort.examples(30))
                .forAll(integers().between(0, cursor.length() - 1), integers().between(33, 126))
                .assuming((at, character) -> cursor.charAt(at) != character)
                .checkAssert((at, character) ->
                        assertRefused(cursor.substring(0, at) + (char) (int) character + cursor.substring(at + 1)));
    }

    @Test
    void random_bytes_are_refused() {
        qt().withFixedSeed(21)
                .withExamples(Effort.examples(20))
                .forAll(lists().of(integers().between(0, 255)).ofSizeBetween(1, 80))
                .checkAssert(numbers -> {
                    var bytes = new byte[numbers.size()];
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = numbers.get(i).byteValue();
                    }
                    assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                });
    }

    @Test
    void a_truncated_cursor_is_refused() {
        var cursor = cursor();
        for (int length = 0; length < cursor.length(); length++) {
            assertRefused(cursor.substring(0, length));
        }
    }

    @Test
    void other_spellings_of_the_same_bytes_are_refused() {
        var cursor = cursorWithPadding();
        var bytes = Base64.getUrlDecoder().decode(cursor);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.charAt(alphabet.indexOf(cursor.charAt(cursor.length() - 1)) + 1);
        for (var spelling : List.of(
                Base64.getUrlEncoder().encodeToString(bytes),
                cursor + "==",
                cursor.substring(0, cursor.length() - 1) + last,
                cursor + "\n",
                " " + cursor,
                cursor + cursor)) {
            assertRefused(spelling);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 3_000})
    void an_oversized_cursor_is_refused(int length) {
        assertRefused("A".repeat(length));
    }

    /** 100 KB do not fit into an address: the server need not read to its end. */
    @Test
    void a_cursor_beyond_any_address_is_refused() {
        assertEquals(414, RawHttp.get(TOPICS + "&after=" + "A".repeat(100_000)).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/categories",
                "/api/v1/focus-areas",
                "/api/v1/resources",
                "/api/v1/projects",
                "/api/v1/certifications",
                "/api/v1/roadmaps",
                "/api/v1/roadmaps/senior-backend-python-aws-microservices/versions",
                "/api/v1/topics?level=ADVANCED",
                "/api/v1/topics?category=security",
                "/api/v1/topics?focus=microservices",
                "/api/v1/topics?q=a"
            })
    void a_cursor_of_another_list_or_filter_is_refused(String list) {
        for (var side : List.of("after", "before")) {
            var problem = ProblemAnswer.of(given().queryParam(side, cursor()).get(list), 400);
            assertEquals("/problems/invalid-cursor", problem.getString("type"));
        }
    }

    /** The values are the same ones, in other places: "a" in the category of the one and the level of the other. */
    @Test
    void a_filters_cursor_is_bound_to_which_filter_it_was() {
        var cursor = PageWalk.page("/api/v1/resources?limit=1&level=ADVANCED")
                .jsonPath()
                .getString("page.next");
        var problem =
                ProblemAnswer.of(given().queryParam("after", cursor).get("/api/v1/resources?limit=1&q=ADVANCED"), 400);
        assertEquals("/problems/invalid-cursor", problem.getString("type"));
    }

    @Test
    void a_cursor_outlives_another_limit_and_a_count() {
        var page = given().queryParam("after", cursor()).get("/api/v1/topics?limit=1&count=true");
        assertThat(page.statusCode(), is(equalTo(200)));
        assertThat(PageWalk.items(page).getFirst(), is(in(PageWalk.items("/api/v1/topics?limit=100"))));
    }

    private static String cursor() {
        return PageWalk.page(TOPICS).jsonPath().getString("page.next");
    }

    /** One whose base64 has spare bits, and takes padding. */
    private static String cursorWithPadding() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(limit -> PageWalk.page("/api/v1/topics?limit=" + limit)
                        .jsonPath()
                        .getString("page.next"))
                .filter(cursor -> cursor.length() % 4 != 0)
                .findFirst()
                .orElseThrow();
    }

    private static Response ask(String cursor) {
        return given().queryParam("after", cursor).get(TOPICS);
    }

    private static void assertRefused(String cursor) {
        ProblemAnswer.of(ask(cursor), 400);
    }
}
