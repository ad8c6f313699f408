package dev.waymark.identity.token;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Some issuers name the client in an access token, and no audience. */
@QuarkusTest
@TestProfile(OutsideIssuerConfigured.class)
@Timeout(120)
class ClientIdsTest extends WithOutsideIssuer {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_access_token_of_a_known_client_needs_no_audience(String what, UnaryOperator<TokenDraft> change) {
        Bearer.assertTaken(change.apply(issuer.draft().without("aud")).signedBy(KEY));
    }

    static Stream<Arguments> the_access_token_of_a_known_client_needs_no_audience() {
        return Stream.of(
                change("Cognito", t -> cognito(t)),
                change("another client of Cognito", t -> cognito(t).with("client_id", "phone-app")),
                change("Keycloak", t -> keycloak(t)),
                change("Keycloak with a nonce", t -> keycloak(t).with("nonce", "n")),
                change("Okta", t -> t.with("cid", "web-app").with("scp", List.of("openid"))),
                change("RFC 9068", t -> t.withHeader("typ", "at+jwt").with("client_id", "web-app")),
                change("two claims that name it", t -> cognito(t).with("azp", "web-app")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void without_an_audience_everything_else_is_refused(String what, UnaryOperator<TokenDraft> change) {
        var subject = "client-of-" + what;
        Bearer.assertTaken(cognito(issuer.draft(subject).without("aud")).signedBy(KEY));

        Bearer.assertRefused(
                change.apply(cognito(issuer.draft(subject).without("aud"))).signedBy(KEY));
    }

    static Stream<Arguments> without_an_audience_everything_else_is_refused() {
        return Stream.of(
                change("another client", t -> t.with("client_id", "another")),
                change("another client that is also authorized", t -> t.with("azp", "another")),
                change("a client in capitals", t -> t.with("client_id", "WEB-APP")),
                change("an empty client", t -> t.with("client_id", "")),
                change("clients in one text", t -> t.with("client_id", "web-app, phone-app")),
                change("a list of clients", t -> t.with("client_id", List.of("web-app"))),
                change("an object that names the client", t -> t.with("client_id", Map.of("web-app", true))),
                change("no client's name", t -> t.with("client_id", null)),
                change("no client", t -> t.without("client_id")),
                change("an ID token", t -> t.with("token_use", "id")),
                change(
                        "nothing that shows an access token",
                        t -> t.without("token_use").without("scope")),
                change("an empty scope alone", t -> t.without("token_use").with("scope", " ")),
                change(
                        "an empty list of scopes alone",
                        t -> t.without("token_use").without("scope").with("scp", List.of())),
                change("a refresh token", t -> t.without("token_use").with("typ", "Refresh")),
                change("another issuer", t -> t.with("iss", "https://issuer.example.org")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_audience_is_not_outweighed_by_a_known_client(String what, Object audience) {
        Bearer.assertTaken(cognito(issuer.draft()).signedBy(KEY));
        Bearer.assertTaken(cognito(issuer.draft()).with("client_id", "another").signedBy(KEY));

        Bearer.assertRefused(cognito(issuer.draft()).with("aud", audience).signedBy(KEY));
    }

    static Stream<Arguments> an_audience_is_not_outweighed_by_a_known_client() {
        return Stream.of(
                arguments("another", "elsewhere"),
                arguments("the client itself", "web-app"),
                arguments("others", List.of("elsewhere", "account")),
                arguments("none", List.of()),
                arguments("a number", 7),
                arguments("an object", Map.of("waymark", true)),
                arguments("an empty text", ""));
    }

    @Test
    void an_audience_that_is_null_is_not_a_missing_one() {
        Bearer.assertRefused(cognito(issuer.draft()).with("aud", null).signedBy(KEY));
    }

    private static TokenDraft cognito(TokenDraft draft) {
        return draft.with("client_id", "web-app")
                .with("token_use", "access")
                .with("scope", "openid")
                .with("jti", "j")
                .with("username", "ada");
    }

    private static TokenDraft keycloak(TokenDraft draft) {
        return draft.withHeader("typ", "JWT").with("typ", "Bearer").with("azp", "web-app");
    }

    private static Arguments change(String what, UnaryOperator<TokenDraft> change) {
        return arguments(what, change);
    }
}
