package dev.waymark.identity.token;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import dev.waymark.identity.token.OutsideIssuer.Mode;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells an {@link OutsideIssuer} what to do. Over HTTP, since the application under test and the test's profile live in
 * class loaders of their own.
 *
 * @param name as its tokens name it
 */
record IssuerControl(String name) {

    void set(Mode mode) {
        given().body(mode.name()).put(name + "/control/mode").then().statusCode(200);
    }

    void publish(TokenKey... keys) {
        publish(Arrays.stream(keys)
                .map(key -> key.jwk().toJson())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}")));
    }

    void publish(String keys) {
        given().body(keys).put(name + "/control/keys").then().statusCode(200);
    }

    /** How often the keys were requested. */
    int asked() {
        return Integer.parseInt(get(name + "/control/asked").asString());
    }

    /** How often anything of it was requested: the keys, or where they are. */
    int requests() {
        return Integer.parseInt(get(name + "/control/requests").asString());
    }

    /** How many endless answers the client hung up on. */
    int givenUp() {
        return Integer.parseInt(get(name + "/control/broken").asString());
    }

    /** A good access token for a new subject. */
    TokenDraft draft() {
        return draft(UUID.randomUUID().toString());
    }

    TokenDraft draft(String subject) {
        long now = Instant.now().getEpochSecond();
        return TokenDraft.empty()
                .with("iss", name)
                .with("aud", "waymark")
                .with("sub", subject)
                .with("iat", now)
                .with("exp", now + 300);
    }
}
