package dev.waymark.identity.account;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.waymark.identity.token.Bearer;
import dev.waymark.identity.token.SigningKeys;
import dev.waymark.identity.token.TokenDraft;
import dev.waymark.identity.token.TokenKey;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that differ in one thing from a real one, and are signed with the real key: nothing but that is wrong with them. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    @Inject
    SigningKeys signingKeys;

    private String real = "";
    private String refreshToken = "";
    private TokenKey key = TokenKey.make("ES256");

    /** Once: hashing passwords takes its time. */
    @BeforeEach
    void sign_in() {
        if (real.isEmpty()) {
            var tokens = Bearer.tokensOfNewAccount();
            real = tokens.getString("accessToken");
            refreshToken = tokens.getString("refreshToken");
            key = Bearer.builtInKey(signingKeys);
        }
    }

    @Test
    void the_real_token_is_taken_and_so_is_one_made_like_it() {
        Bearer.assertTaken(real);
        Bearer.assertTaken(TokenDraft.like(real).signedBy(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_token_is_taken_that_differs_in_what_does_not_matter(String what, UnaryOperator<TokenDraft> change) {
        Bearer.assertTaken(change.apply(TokenDraft.like(real)).signedBy(key));
    }

    static Stream<Arguments> a_token_is_taken_that_differs_in_what_does_not_matter() {
        return Stream.of(
                change("aud is a list with ours", t -> t.with("aud", List.of("https://else.example.org", "waymark"))),
                change("iat is a little ahead", t -> t.with("iat", now() + 10)),
                change("exp is a little past", t -> t.with("iat", now() - 300).with("exp", now() - 10)),
                change("it is valid for just less than the longest time", t -> t.with("exp", now() + DAY - 60)),
                change("nbf is past", t -> t.with("nbf", now() - 10)),
                change("the type is written out", t -> t.withHeader("typ", "application/at+jwt")),
                change("the type is in capitals", t -> t.withHeader("typ", "AT+JWT")),
                change("upn is a list", t -> t.with("upn", List.of("a", "b"))),
                change("the session is none of ours", t -> t.with("sid", "abc")),
                change("claims that nobody knows", t -> t.with("x", Map.of("y", List.of(1, 2, 3)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_token_whose_claims_are_wrong_is_refused(String what, UnaryOperator<TokenDraft> change) {
        Bearer.assertRefused(change.apply(TokenDraft.like(real)).signedBy(key));
    }

    static Stream<Arguments> a_token_whose_claims_are_wrong_is_refused() {
        return Stream.of(
                change("iss is another", t -> t.with("iss", "https://issuer.example.org")),
                change("iss is in capitals", t -> t.with("iss", "WAYMARK")),
                change("iss has a slash more", t -> t.with("iss", "waymark/")),
                change("iss is a list with ours", t -> t.with("iss", List.of("waymark"))),
                change("iss is missing", t -> t.without("iss")),
                change("aud is another", t -> t.with("aud", "elsewhere")),
                change("aud is a list without ours", t -> t.with("aud", List.of("elsewhere", "waymark2"))),
                change("aud is an empty list", t -> t.with("aud", List.of())),
                change("aud is a number", t -> t.with("aud", 7)),
                change("aud is an object", t -> t.with("aud", Map.of("waymark", true))),
                change("aud is missing", t -> t.without("aud")),
                change("sub is missing", t -> t.without("sub")),
                change("sub is null", t -> t.with("sub", null)),
                change("sub is empty", t -> t.with("sub", "")),
                change("sub is blank", t -> t.with("sub", " \t ")),
                change("sub is a number", t -> t.with("sub", 7)),
                change("sub has a NUL", t -> t.with("sub", t.claim("sub") + "\u0000")),
                change("sub has half a character", t -> t.with("sub", t.claim("sub") + "\ud800")),
                change("sub is very long", t -> t.with("sub", "s".repeat(4_000))),
                change("it has expired", t -> t.with("exp", now() - HOUR).with("iat", now() - 2 * HOUR)),
                change("exp is missing", t -> t.without("exp")),
                change("exp is ten years ahead", t -> t.with("exp", now() + 3_652 * DAY)),
                change("it is valid for too long", t -> t.with("exp", now() + DAY + HOUR)),
                change(
                        "it was valid for too long, though it is not any more",
                        t -> t.with("iat", now() - 2 * DAY).with("exp", now() + HOUR)),
                change("exp is the greatest number", t -> t.with("exp", Long.MAX_VALUE)),
                change("exp is greater than that", t -> t.with("exp", 1e300)),
                change("exp is text", t -> t.with("exp", String.valueOf(now() + HOUR))),
                change("exp is a list", t -> t.with("exp", List.of(now() + HOUR))),
                change("it is not valid yet", t -> t.with("nbf", now() + HOUR)),
                change("nbf is text", t -> t.with("nbf", "yesterday")),
                change("iat is in the future", t -> t.with("iat", now() + 45)),
                change("iat is missing", t -> t.without("iat")),
                change("iat is text", t -> t.with("iat", "now")),
                change("iat is the least number", t -> t.with("iat", Long.MIN_VALUE)),
                change("the session is a number", t -> t.with("sid", 7)),
                change("the session only looks like one", t -> t.with("sid", "z".repeat(36))),
                change("it says that it is an ID token", t -> t.with("typ", "ID")),
                change("it says that it is a refresh token", t -> t.with("typ", "Refresh")),
                change("its type is a list", t -> t.with("typ", List.of("Bearer"))),
                change("it has an ID token's nonce", t -> t.with("nonce", "n")),
                change("it has an ID token's at_hash", t -> t.with("at_hash", "h")),
                change("it has a logout token's events", t -> t.with("events", Map.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_token_whose_header_is_wrong_is_refused(String what, UnaryOperator<TokenDraft> change) {
        Bearer.assertRefused(change.apply(TokenDraft.like(real)).signed(key::sign));
    }

    static Stream<Arguments> a_token_whose_header_is_wrong_is_refused() {
        return Stream.of(
                change("a logout token", t -> t.withHeader("typ", "logout+jwt")),
                change("a proof of possession", t -> t.withHeader("typ", "dpop+jwt")),
                change("any token", t -> t.withHeader("typ", "JWT")),
                change("no type", t -> t.withoutHeader("typ")),
                change("the type is a number", t -> t.withHeader("typ", 7)),
                change("the type is a list", t -> t.withHeader("typ", List.of("at+jwt"))),
                change(
                        "a critical header that nobody knows",
                        t -> t.withHeader("crit", List.of("x")).withHeader("x", 1)),
                change("a critical header that is missing", t -> t.withHeader("crit", List.of("x"))),
                change(
                        "a payload that is not encoded",
                        t -> t.withHeader("crit", List.of("b64")).withHeader("b64", false)),
                change("critical headers are text", t -> t.withHeader("crit", "x")),
                change("no key id", t -> t.withoutHeader("kid")),
                change("an unknown key id", t -> t.withHeader("kid", "another")),
                change("an empty key id", t -> t.withHeader("kid", "")),
                change("a key id that is a number", t -> t.withHeader("kid", 7)),
                change("a key id that leads elsewhere", t -> t.withHeader("kid", "../../../../dev/null")),
                change("a key id that is SQL", t -> t.withHeader("kid", "' or '1' = '1")),
                change("no algorithm", t -> t.withoutHeader("alg")),
                change("an algorithm that is a number", t -> t.withHeader("alg", 256)),
                change("an algorithm in small letters", t -> t.withHeader("alg", "es256")),
                change("the algorithm of another curve", t -> t.withHeader("alg", "ES384")),
                change("an algorithm of RSA", t -> t.withHeader("alg", "RS256")),
                change("a token in a token", t -> t.withHeader("cty", "JWT")));
    }

    @ParameterizedTest(name = "groups are {0}")
    @MethodSource
    void groups_that_name_no_roles_leave_those_of_every_learner(Object groups) {
        Bearer.me(TokenDraft.like(real).with("groups", groups).signedBy(key))
                .statusCode(200)
                .body("roles", contains("LEARNER"));
    }

    static Stream<Object> groups_that_name_no_roles_leave_those_of_every_learner() {
        return Stream.of(
                Map.of("ADMIN", true),
                Map.of("0", "ADMIN"),
                7,
                true,
                "",
                "ADMINS",
                List.of(),
                List.of(7, List.of("ADMIN"), Map.of("ADMIN", "ADMIN")));
    }

    @Test
    void groups_name_roles() {
        Bearer.me(TokenDraft.like(real).with("groups", List.of("CURATOR")).signedBy(key))
                .statusCode(200)
                .body("roles", contains("LEARNER", "CURATOR"));
    }

    @Test
    void a_token_for_somebody_who_is_not_there_is_refused() {
        Bearer.assertUnknown(TokenDraft.like(real)
                .with("sub", "00000000-0000-0000-0000-000000000000")
                .signedBy(key));
    }

    @Test
    void a_refresh_token_is_no_access_token() {
        Bearer.assertRefused(refreshToken);
    }

    private static Arguments change(String what, UnaryOperator<TokenDraft> change) {
        return arguments(what, change);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
