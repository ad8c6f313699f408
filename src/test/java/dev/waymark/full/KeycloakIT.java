package dev.waymark.full;

import static dev.waymark.full.KeycloakProcess.FRONTEND;
import static dev.waymark.full.KeycloakProcess.NO_AUDIENCE;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Await;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Waymark as docs/identity.md sets it up with Keycloak: real tokens of a real issuer. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final String REDIRECT = "http://localhost:5173/signed-in";

    @AutoClose
    private static KeycloakProcess keycloak;

    @AutoClose
    private static WaymarkProcess app;

    /** Both at once: each comes up without the other. */
    @BeforeAll
    static void start(@TempDir Path empty) throws Exception {
        var folder = empty.toRealPath();
        keycloak = KeycloakProcess.start(folder, "learner", "curator", "admin");
        app = WaymarkProcess.start(
                folder,
                Map.of(
                        "WAYMARK_IDENTITY_ISSUER",
                        keycloak.issuer(),
                        "WAYMARK_IDENTITY_ISSUER_KEY_PAUSE",
                        "1s",
                        "WAYMARK_IDENTITY_ROLES_CLAIM",
                        "realm_access.roles"));
        keycloak.await();
        app.await("/q/health/ready", 200, Duration.ofSeconds(60));
    }

    @Test
    void a_learner_is_made_at_first_sight_and_is_the_same_ever_after() {
        var first = me(keycloak.accessToken("learner"))
                .statusCode(200)
                .body("displayName", equalTo("Ada the learner"))
                .body("roles", contains("LEARNER"))
                .body("email", nullValue());

        me(keycloak.accessToken("learner"))
                .statusCode(200)
                .body("id", equalTo(first.extract().path("id")))
                .body("createdAt", equalTo(first.extract().path("createdAt")));
    }

    @Test
    void realm_roles_are_roles_here_with_those_that_they_include() {
        me(keycloak.accessToken("curator")).body("roles", contains("LEARNER", "CURATOR"));
        me(keycloak.accessToken("admin")).body("roles", contains("LEARNER", "CURATOR", "ADMIN"));
    }

    @Test
    void graphql_knows_the_same_learner() {
        var token = keycloak.accessToken("curator");
        Map<String, Object> byRest = me(token).extract().path("");

        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("query", "{me {id displayName roles timeZone language createdAt}}"))
                .post(app.base() + "/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.me", equalTo(byRest));
    }

    @Test
    void the_frontends_client_signs_in_by_authorization_code_and_pkce() throws Exception {
        var verifier = "a-verifier-is-random-text-of-43-characters-or-more";
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        var location = keycloak.signInByPage(
                "learner",
                "response_type=code&scope=openid&nonce=as-libraries-send-it&client_id=%s&redirect_uri=%s&code_challenge_method=S256&code_challenge=%s"
                        .formatted(FRONTEND, REDIRECT, challenge));
        var code = URI.create(location).getQuery().replaceFirst("^(?:.*&)?code=([^&]*).*$", "$1");

        String token = given().formParam("grant_type", "authorization_code")
                .formParams(Map.of("client_id", FRONTEND, "redirect_uri", REDIRECT))
                .formParams(Map.of("code", code, "code_verifier", verifier))
                .post(keycloak.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        me(token).statusCode(200).body("displayName", equalTo("Ada the learner"));
    }

    @Test
    void only_an_admin_gets_as_far_as_to_hear_that_accounts_are_keycloaks() {
        given().auth()
                .oauth2(keycloak.accessToken("learner"))
                .contentType("application/json")
                .body(Map.of("roles", new String[] {"ADMIN"}))
                .put(app.base() + "/api/v1/accounts/Learner:1/roles")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        given().auth()
                .oauth2(keycloak.accessToken("admin"))
                .contentType("application/json")
                .body(Map.of("roles", new String[] {"ADMIN"}))
                .put(app.base() + "/api/v1/accounts/Learner:1/roles")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/accounts-elsewhere"));
    }

    @Test
    void whoever_wants_to_sign_in_here_is_sent_to_keycloak() {
        given().contentType("application/json")
                .body(Map.of("grantType", "password", "email", "learner@example.org", "password", "whatever it is"))
                .post(app.base() + "/api/v1/tokens")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/accounts-elsewhere"))
                .body("detail", containsString(keycloak.issuer()));
        get(app.base() + "/.well-known/jwks.json").then().statusCode(404);
    }

    @Test
    void the_other_tokens_of_a_sign_in_are_not_taken() {
        var tokens = keycloak.tokens(FRONTEND, "learner");

        refused(tokens.getString("id_token"));
        refused(tokens.getString("refresh_token"));
    }

    @Test
    void a_token_that_was_not_meant_for_waymark_is_not_taken() {
        refused(keycloak.tokens(NO_AUDIENCE, "admin").getString("access_token"));
    }

    @Test
    void a_new_key_of_keycloaks_is_taken_and_tokens_of_the_one_before_stay_valid() throws Exception {
        var before = keycloak.accessToken("learner");
        keycloak.rotateKeys();
        var after = keycloak.accessToken("learner");
        assertThat(keyOf(after), not(equalTo(keyOf(before))));

        Await.until("the new key is known", () -> me(after).extract().statusCode() == 200);
        me(before).statusCode(200);
    }

    /** The last one: it takes Keycloak away. */
    @Test
    @Order(Integer.MAX_VALUE)
    void with_keycloak_gone_its_tokens_stay_valid() throws Exception {
        var token = keycloak.accessToken("learner");
        keycloak.close();

        me(token).statusCode(200);
        get(app.base() + "/q/health/ready").then().statusCode(200);
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get(app.base() + "/api/v1/me").then();
    }

    private static void refused(String token) {
        me(token).statusCode(401).contentType("application/problem+json");
    }

    private static String keyOf(String token) {
        var header = token.substring(0, token.indexOf('.'));
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .getString("kid");
    }
}
