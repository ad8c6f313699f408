package dev.waymark.identity.token;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.waymark.platform.graphql.Graphql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OutsideIssuerConfigured.class)
@Timeout(120)
class OutsideIssuerTest extends WithOutsideIssuer {

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "JWT", "jwt"})
    void the_type_may_be_told_in_several_ways(String type) {
        Bearer.assertTaken(issuer.draft().withHeader("typ", type).signedBy(KEY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_token_that_is_wrong_is_refused(String what, UnaryOperator<TokenDraft> change) {
        var subject = "subject-of-" + what;
        Bearer.assertTaken(issuer.draft(subject).signedBy(KEY));

        Bearer.assertRefused(change.apply(issuer.draft(subject)).signedBy(KEY));
    }

    static Stream<Arguments> a_token_that_is_wrong_is_refused() {
        return Stream.of(
                wrong("another issuer", t -> t.with("iss", "https://issuer.example.org")),
                wrong("another issuer's path", t -> t.with("iss", t.claim("iss") + "/realms/other")),
                wrong("a slash more", t -> t.with("iss", t.claim("iss") + "/")),
                wrong("the built-in issuer", t -> t.with("iss", "waymark")),
                wrong("another audience", t -> t.with("aud", "account")),
                wrong("an ID token", t -> t.with("typ", "ID")),
                wrong("an ID token by its nonce", t -> t.with("nonce", "n")),
                wrong("an ID token by its token_use", t -> t.with("token_use", "id")),
                wrong("a refresh token", t -> t.with("typ", "Refresh")),
                wrong("a logout token", t -> t.withHeader("typ", "logout+jwt")),
                wrong("a logout token by its events", t -> t.with("events", Map.of())),
                wrong("too long a lifetime", t -> t.with("iat", now() - 90_000)),
                wrong("no key id", t -> t.withHeader("kid", null)),
                wrong("another algorithm", t -> t.withHeader("alg", "EdDSA")));
    }

    @Test
    void a_key_is_good_for_its_own_algorithm_alone() {
        var rsa = key("RS256");
        var der = rsa.publicKey().getEncoded();
        var pss = new TokenKey(rsa.id(), "PS256", rsa.pair());

        Bearer.assertTaken(issuer.draft().signedBy(rsa));
        Bearer.assertRefused(issuer.draft().signedBy(pss));
        for (var secret :
                List.of(der, rsa.jwk().toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8))) {
            Bearer.assertRefused(issuer.draft()
                    .withHeader("kid", rsa.id())
                    .withHeader("alg", "HS256")
                    .signedByHmac(secret));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void roles_are_where_the_configuration_says(String claim, Object value, List<String> expected) {
        Bearer.me(issuer.draft().with(claim, value).signedBy(KEY))
                .statusCode(200)
                .body("roles", equalTo(expected));
    }

    static Stream<Arguments> roles_are_where_the_configuration_says() {
        var none = List.of("LEARNER");
        return Stream.of(
                arguments(
                        "realm_access",
                        Map.of("roles", List.of("offline_access", "curator")),
                        List.of("LEARNER", "CURATOR")),
                arguments("realm_access", Map.of("roles", List.of("Admin")), List.of("LEARNER", "CURATOR", "ADMIN")),
                arguments("realm_access", Map.of("roles", "curator other"), List.of("LEARNER", "CURATOR")),
                arguments("realm_access.roles", List.of("curator"), List.of("LEARNER", "CURATOR")),
                arguments("realm_access", Map.of("roles", Map.of("ADMIN", true)), none),
                arguments("realm_access", Map.of("roles", 7), none),
                arguments("realm_access", Map.of("roles", List.of("administrator", "ROLE_ADMIN", 7)), none),
                arguments("realm_access", List.of("ADMIN"), none),
                arguments("realm_access", "ADMIN", none),
                arguments("groups", List.of("ADMIN"), none),
                arguments("roles", List.of("ADMIN"), none));
    }

    @Test
    void accounts_are_elsewhere() {
        var admin = issuer.draft()
                .with("realm_access", Map.of("roles", List.of("admin")))
                .signedBy(KEY);

        elsewhere(json(Map.of("email", "a@example.org", "password", "a long enough one", "displayName", "A"))
                .post("/api/v1/accounts"));
        elsewhere(json(Map.of("grantType", "password", "email", "a@example.org", "password", "a long enough one"))
                .post("/api/v1/tokens"));
        elsewhere(json(Map.of("grantType", "refresh", "refreshToken", "x")).post("/api/v1/tokens"));
        elsewhere(get("/.well-known/jwks.json"));
        elsewhere(authorized(admin).delete("/api/v1/tokens/current"));
        elsewhere(authorized(admin).post("/api/v1/signing-keys"));
        elsewhere(json(Map.of("currentPassword", "a long enough one", "newPassword", "another long enough one"))
                .header("Authorization", "Bearer " + admin)
                .put("/api/v1/me/password"));
        elsewhere(json(Map.of("roles", List.of("CURATOR")))
                .header("Authorization", "Bearer " + admin)
                .put("/api/v1/accounts/Learner:1/roles"));
        for (var mutation : List.of(
                "register(email: \"a@example.org\", password: \"a long enough one\", displayName: \"A\") {id}",
                "signIn(email: \"a@example.org\", password: \"a long enough one\") {accessToken}",
                "refresh(refreshToken: \"x\") {accessToken}")) {
            Graphql.query("mutation {" + mutation + "}")
                    .body("errors[0].extensions.code", equalTo("accounts-elsewhere"));
        }
    }

    private static void elsewhere(Response response) {
        assertThat(response.statusCode(), equalTo(404));
        assertThat(response.path("type"), equalTo("/problems/accounts-elsewhere"));
    }

    private static RequestSpecification json(Map<String, ?> body) {
        return given().contentType("application/json").body(body);
    }

    private static Arguments wrong(String what, UnaryOperator<TokenDraft> change) {
        return arguments(what, change);
    }
}
