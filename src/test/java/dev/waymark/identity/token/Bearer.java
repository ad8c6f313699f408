package dev.waymark.identity.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.ProblemAnswer;
import dev.waymark.platform.graphql.Graphql;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;

/** Bearer tokens and the answers that both APIs give to them. */
public final class Bearer {

    private Bearer() {}

    /** Of a new account: accessToken and refreshToken. */
    public static JsonPath tokensOfNewAccount() {
        var email = UUID.randomUUID() + "@example.org";
        var password = "the grass is greener here";
        given().contentType("application/json")
                .body(Map.of("email", email, "password", password, "displayName", "Ada"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return given().contentType("application/json")
                .body(Map.of("grantType", "password", "email", email, "password", password))
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The key that signs the tokens of built-in accounts. */
    public static TokenKey builtInKey(SigningKeys keys) {
        var key = keys.current();
        return new TokenKey(
                key.id,
                SigningKey.ALGORITHM,
                new KeyPair(((PublicJsonWebKey) key.jwk()).getPublicKey(), key.privateKey()));
    }

    public static ValidatableResponse me(String token) {
        return with(token).get("/api/v1/me").then();
    }

    public static ValidatableResponse graphqlMe(String token) {
        return Graphql.query(with(token), "{me {id roles}}", Map.of());
    }

    /** Asserts that both APIs accept the token and name its learner. */
    public static String assertTaken(String token) {
        String id = me(token).statusCode(200).extract().path("id");
        graphqlMe(token).statusCode(200).body("errors", nullValue()).body("data.me.id", equalTo(id));
        return id;
    }

    /** Asserts that both APIs refuse the token and say no more. */
    public static void assertRefused(String token) {
        var rest = me(token).header("WWW-Authenticate", equalTo(INVALID));
        var problem = ProblemAnswer.of(rest.extract().response(), 401);
        assertThat(problem.getString("type"), equalTo("/problems/unauthenticated"));
        graphqlMe(token)
                .statusCode(401)
                .header("WWW-Authenticate", equalTo(INVALID))
                .body("errors[0].message", equalTo("This needs a valid access token."))
                .body("errors[0].extensions", equalTo(Map.of("code", "unauthenticated")))
                .body("data", nullValue());
    }

    /** The token is good, but there is no such learner. In GraphQL the rest of a document is answered then. */
    public static void assertUnknown(String token) {
        ProblemAnswer.of(me(token).extract().response(), 401);
        graphqlMe(token)
                .statusCode(200)
                .body("errors[0].path", equalTo(List.of("me")))
                .body("errors[0].extensions.code", equalTo("unauthenticated"))
                .body("data.me", nullValue());
    }

    private static final String INVALID = "Bearer error=\"invalid_token\"";

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
