package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a token is sent (RFC 6750, RFC 9110). */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationHeaderTest {

    private static final String ME = "/api/v1/me";

    @Inject
    EntityManager database;

    @Inject
    IdentityConfig config;

    @Inject
    Clock clock;

    private String token = "";

    /** Once: hashing passwords takes its time. */
    @BeforeEach
    void sign_in() {
        if (token.isEmpty()) {
            token = Bearer.tokensOfNewAccount().getString("accessToken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "Bearer  ", "Bearer    "})
    void the_scheme_is_taken_in_any_case_and_with_any_number_of_spaces(String scheme) {
        assertThat(RawHttp.get(ME, "Authorization: " + scheme + token).status(), equalTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer \t",
                "Bearer,",
                "Bearer null",
                "Bearer undefined",
                "Basic YTpi",
                "Basic",
                "Digest username=\"a\"",
                "DPoP %s",
                "Token %s",
                "%s",
                "Bearer%s",
                "Bearer=%s",
                "Bearer: %s",
                "Bearer \"%s\"",
                "Bearer %s %s",
                "Bearer %s, Bearer %s",
                "Bearer %s,",
                "Bearer Bearer %s",
                "Basic YTpi, Bearer %s"
            })
    void whatever_else_is_in_the_header_is_no_token(String header) {
        var answer = RawHttp.get(ME, "Authorization: " + header.replace("%s", token));

        assertThat(ProblemAnswer.of(answer, 401).getString("type"), equalTo("/problems/unauthenticated"));
        assertThat(answer.header("WWW-Authenticate"), startsWith("Bearer"));
    }

    @Test
    void two_headers_are_refused_whatever_they_say() {
        var good = "Authorization: Bearer " + token;

        for (var other : List.of(good, "Authorization: Bearer x", "authorization: Basic YTpi", "AUTHORIZATION:")) {
            ProblemAnswer.of(RawHttp.get(ME, good, other), 400);
            ProblemAnswer.of(RawHttp.get(ME, other, good), 400);
        }
    }

    @Test
    void a_token_anywhere_else_than_in_the_header_is_not_seen() {
        ProblemAnswer.of(RawHttp.get(ME + "?access_token=" + token), 401);
        ProblemAnswer.of(RawHttp.get(ME, "Cookie: Bearer=" + token + "; access_token=" + token), 401);
        ProblemAnswer.of(RawHttp.get(ME, "X-Authorization: Bearer " + token), 401);
        ProblemAnswer.of(RawHttp.get(ME, "Proxy-Authorization: Bearer " + token), 401);
    }

    @Test
    void a_token_that_is_too_long_for_a_header_is_told_so() {
        ProblemAnswer.of(RawHttp.get(ME, "Authorization: Bearer " + "e".repeat(30 * 1024)), 431);
    }

    @Test
    void keys_that_are_out_of_reach_are_not_the_tokens_fault() {
        QuarkusMock.installMockForType(
                new SigningKeys(database, config, clock) {
                    @Override
                    public List<JsonWebKey> named(String id) {
                        throw new PersistenceException(new SQLTransientConnectionException("No answer", "08001"));
                    }
                },
                SigningKeys.class);

        Bearer.me(token).statusCode(503).header("Retry-After", equalTo("2"));
        Bearer.graphqlMe(token)
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("errors[0].extensions.code", equalTo("service-unavailable"));
    }
}
