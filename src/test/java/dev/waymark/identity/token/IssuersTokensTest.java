package dev.waymark.identity.token;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens with the headers and claims that well-known issuers give them, for the audience {@code waymark}. */
@QuarkusTest
@TestProfile(OutsideIssuerConfigured.class)
@Timeout(120)
class IssuersTokensTest extends WithOutsideIssuer {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_access_token_is_taken(String issuerName, UnaryOperator<TokenDraft> made) {
        Bearer.assertTaken(made.apply(issuer.draft()).signedBy(KEY));
    }

    static Stream<Arguments> an_access_token_is_taken() {
        return Stream.of(
                made("Keycloak", t -> keycloak(t)),
                made("Keycloak up to 24", t -> keycloak(t).with("nonce", "n").with("session_state", "s")),
                made("Keycloak by RFC 9068", t -> keycloak(t).withHeader("typ", "at+jwt")),
                made("Auth0", t -> auth0(t)),
                made("Auth0 for a password", t -> auth0(t).with("gty", "password")),
                made(
                        "Auth0 by RFC 9068",
                        t -> auth0(t).withHeader("typ", "at+jwt").with("client_id", "app")),
                made("Entra ID, version 2", t -> entra(t).with("ver", "2.0").with("azp", "app")),
                made("Entra ID, version 1", t -> entra(t).with("ver", "1.0").with("appid", "app")),
                made("Entra ID, for a program", t -> entra(t).without("scp").with("idtyp", "app")),
                made("Entra ID, with a nonce", t -> entra(t).with("nonce", "n")),
                made("Okta", t -> okta(t)),
                made("Okta, with a nonce", t -> okta(t).with("nonce", "n")),
                made("Cognito with an audience", t -> cognito(t).with("token_use", "access")),
                made("Zitadel", t -> zitadel(t)),
                made(
                        "RFC 9068, with a nonce",
                        t -> t.withHeader("typ", "at+jwt").with("nonce", "n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_id_token_is_refused_although_it_has_our_audience(String issuerName, UnaryOperator<TokenDraft> made) {
        Bearer.assertRefused(made.apply(issuer.draft()).signedBy(KEY));
    }

    static Stream<Arguments> an_id_token_is_refused_although_it_has_our_audience() {
        return Stream.of(
                made("Keycloak", t -> keycloak(t).with("typ", "ID")),
                made(
                        "Keycloak, with a nonce",
                        t -> keycloak(t).with("typ", "ID").with("nonce", "n")),
                made("Keycloak's refresh token", t -> keycloak(t).with("typ", "Refresh")),
                made("Keycloak's offline token", t -> keycloak(t).with("typ", "Offline")),
                made("Keycloak's token of an account", t -> keycloak(t).with("typ", "Serialized-ID")),
                made("Keycloak's token that is bound to a key", t -> keycloak(t).with("typ", "DPoP")),
                made("Auth0", t -> t.with("nonce", "n").with("sid", "s").with("auth_time", now())),
                made("Entra ID", t -> t.with("nonce", "n").with("ver", "2.0").with("tid", "t")),
                made("Entra ID, with roles", t -> t.with("nonce", "n").with("roles", List.of("curator"))),
                made(
                        "Entra ID, of a hybrid flow",
                        t -> entra(t).with("nonce", "n").with("c_hash", "h")),
                made("Okta", t -> t.with("at_hash", "h").with("ver", 1).with("amr", List.of("pwd"))),
                made("Okta, although it has scopes", t -> okta(t).with("at_hash", "h")),
                made("Cognito", t -> cognito(t).with("token_use", "id")),
                made(
                        "Cognito, with a nonce",
                        t -> cognito(t).with("token_use", "id").with("nonce", "n")),
                made("Zitadel", t -> zitadel(t).with("nonce", "n")),
                made("Zitadel, without a nonce", t -> zitadel(t).with("at_hash", "h")),
                made("a scope that is empty", t -> t.with("nonce", "n").with("scope", "")),
                made("a scope that is an object", t -> t.with("nonce", "n").with("scope", Map.of("openid", true))),
                made("scopes that are no texts", t -> t.with("nonce", "n").with("scp", List.of(7))),
                made("a client that is a number", t -> t.with("nonce", "n").with("cid", 7)),
                made(
                        "a scope in an ID token by its name",
                        t -> t.with("typ", "ID").with("scope", "openid")),
                made(
                        "a logout token with a scope",
                        t -> t.with("scope", "openid").with("events", Map.of())));
    }

    private static TokenDraft keycloak(TokenDraft draft) {
        return draft.withHeader("typ", "JWT")
                .with("typ", "Bearer")
                .with("aud", List.of("waymark", "account"))
                .with("azp", "waymark-frontend")
                .with("scope", "openid profile email")
                .with("realm_access", Map.of("roles", List.of("learner")));
    }

    private static TokenDraft auth0(TokenDraft draft) {
        return draft.withHeader("typ", "JWT")
                .with("aud", List.of("waymark", "https://tenant.eu.auth0.com/userinfo"))
                .with("azp", "app")
                .with("scope", "openid profile");
    }

    private static TokenDraft entra(TokenDraft draft) {
        return draft.withHeader("typ", "JWT")
                .with("scp", "access_as_user")
                .with("roles", List.of("learner"))
                .with("oid", "o")
                .with("tid", "t");
    }

    private static TokenDraft okta(TokenDraft draft) {
        return draft.with("ver", 1).with("cid", "app").with("uid", "u").with("scp", List.of("openid", "profile"));
    }

    private static TokenDraft cognito(TokenDraft draft) {
        return draft.with("client_id", "app").with("username", "ada").with("cognito:groups", List.of("learner"));
    }

    private static TokenDraft zitadel(TokenDraft draft) {
        return draft.withHeader("typ", "JWT")
                .with("aud", List.of("waymark", "project"))
                .with("client_id", "app")
                .with("jti", "j");
    }

    private static Arguments made(String issuerName, UnaryOperator<TokenDraft> made) {
        return arguments(issuerName, made);
    }
}
