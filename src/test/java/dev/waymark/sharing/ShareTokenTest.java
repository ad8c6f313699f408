package dev.waymark.sharing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.Statements;
import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that were guessed, changed, or come at once. */
@QuarkusTest
@Timeout(60)
class ShareTokenTest {

    private static final int DEVICES = 8;
    private static final String MADE_UP = "A".repeat(48);

    @Inject
    Sql sql;

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    private static String told(String token) {
        var problem = ProblemAnswer.of(RawHttp.get(Sharer.OPEN + token), 404);
        return problem.getString("type") + problem.getString("title") + problem.getString("detail");
    }

    @Test
    void what_was_revoked_made_up_or_changed_is_answered_alike() {
        var token = ada.shared("alike");
        assertEquals(told(MADE_UP), told(token.substring(1)));
        assertEquals(told(MADE_UP), told(token + "A"));
        assertEquals(told(MADE_UP), told(token.toLowerCase(Locale.ROOT)));
        assertEquals(told(MADE_UP), told(token.toUpperCase(Locale.ROOT)));
        assertEquals(told(MADE_UP), told(token.substring(24) + token.substring(0, 24)));
        assertEquals(told(MADE_UP), told(Sharer.ROADMAP));
        ada.revoke("alike");
        assertEquals(told(MADE_UP), told(token));
    }

    @Test
    void every_bit_of_a_token_counts() {
        var bytes = Base64.getUrlDecoder().decode(ada.shared("bits"));
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(
                    404,
                    get(Sharer.OPEN + Base64.getUrlEncoder().encodeToString(bytes))
                            .statusCode());
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        get(Sharer.OPEN + Base64.getUrlEncoder().encodeToString(bytes)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "a", "%E2%98%83", "null", "..%3f", "%25", "*", "'"})
    void what_is_no_token_at_all_opens_nothing(String token) {
        told(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {";x", "%00", "%2F", "%3B", "%ff"})
    void addresses_that_programs_read_differently_are_refused(String end) {
        ProblemAnswer.of(RawHttp.get(Sharer.OPEN + ada.shared("ends") + end), 400);
    }

    /** RFC 3986, 2.3: it is the same address. */
    @Test
    void a_letter_may_be_percent_encoded() {
        var token = ada.shared("encoded");
        var encoded = "%%%02x".formatted((int) token.charAt(0)) + token.substring(1);
        assertEquals(200, RawHttp.get(Sharer.OPEN + encoded).status());
    }

    @Test
    void a_long_token_is_as_wrong_as_a_short_one() {
        told("A".repeat(3_500));
    }

    @Test
    void what_was_made_up_is_not_even_looked_up() {
        assertThat(Statements.of(request -> request.get(Sharer.OPEN + MADE_UP)), hasSize(0));
    }

    /** The database holds only one half of each token. */
    @Test
    void a_token_cannot_be_had_from_the_database() {
        var token = ada.shared("dumped");
        var row = sql.first(
                        "select encode(nonce, 'base64') as nonce, s::text as row from share s where nonce ="
                                + " decode(?, 'base64')",
                        found -> found.text("nonce") + found.text("row"),
                        token.substring(0, 24).replace('-', '+').replace('_', '/'))
                .orElseThrow();
        assertThat(row, not(containsString(token.substring(24))));
    }

    @Test
    void a_token_says_nothing_about_its_learner() {
        var bob = Sharer.fresh();
        var tokens = ConcurrentHashMap.<String>newKeySet();
        for (var sharer : Set.of(ada, bob)) {
            for (int i = 0; i < 10; i++) {
                tokens.add(sharer.shared("same-" + i).substring(0, 6));
            }
        }
        assertThat(tokens, hasSize(20));
    }

    @Test
    void of_those_who_make_one_at_once_one_is_the_first_and_all_have_one_link() throws Exception {
        var tokens = ConcurrentHashMap.<String>newKeySet();
        var barrier = new CyclicBarrier(DEVICES);
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = IntStream.range(0, DEVICES)
                    .mapToObj(device -> devices.submit(() -> {
                        barrier.await();
                        var answer = ada.put("raced", Sharer.WISH);
                        tokens.add(answer.path("token"));
                        return answer.statusCode();
                    }))
                    .toList()
                    .stream()
                    .map(ShareTokenTest::result)
                    .sorted()
                    .toList();
            assertEquals(201, statuses.getLast(), statuses.toString());
            assertTrue(statuses.subList(0, DEVICES - 1).stream().allMatch(status -> status == 200), statuses::toString);
        }
        assertThat(tokens, hasSize(1));
    }

    @Test
    void the_limit_holds_for_those_who_come_at_once() throws Exception {
        for (int i = 0; i < 48; i++) {
            ada.shared("share-" + i);
        }
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = IntStream.range(0, DEVICES)
                    .mapToObj(device -> devices.submit(
                            () -> ada.put("raced-" + device, Sharer.WISH).statusCode()))
                    .toList()
                    .stream()
                    .map(ShareTokenTest::result)
                    .filter(status -> status == 201)
                    .toList();
            assertThat(made, hasSize(2));
        }
    }

    @Test
    void making_reading_and_revoking_at_once_do_no_harm() throws Exception {
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 5 * DEVICES)
                    .mapToObj(device -> devices.submit(() -> switch (device % 3) {
                        case 0 -> ada.put("busy", Sharer.WISH).statusCode();
                        case 1 -> ada.revoke("busy").statusCode();
                        default -> {
                            var share = ada.given().get(Sharer.SHARES + "/busy");
                            yield share.statusCode() == 200
                                    ? get(Sharer.OPEN + share.path("token") + "/exports/svg")
                                            .statusCode()
                                    : share.statusCode();
                        }
                    }))
                    .toList()
                    .stream()
                    .map(ShareTokenTest::result)
                    .forEach(status -> assertTrue(Set.of(200, 201, 204, 404).contains(status), "status " + status));
        }
    }

    private static int result(Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
