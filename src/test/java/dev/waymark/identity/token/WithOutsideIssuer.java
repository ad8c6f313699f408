package dev.waymark.identity.token;

import static io.restassured.RestAssured.given;

import dev.waymark.Await;
import dev.waymark.identity.token.OutsideIssuer.Mode;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/** Has an issuer that is up, and a key of each kind that it is known for. */
abstract class WithOutsideIssuer {

    static final TokenKey KEY = TokenKey.make("ES256");
    static final Duration PAUSE = Duration.ofMillis(500);

    private static final List<TokenKey> KEYS =
            List.of(KEY, TokenKey.make("RS256"), TokenKey.make("PS256"), TokenKey.make("EdDSA"));

    final IssuerControl issuer =
            new IssuerControl(ConfigProvider.getConfig().getValue("waymark.identity.issuer", String.class));

    @BeforeEach
    void publish_the_keys() {
        issuer.set(Mode.UP);
        issuer.publish(KEYS.toArray(TokenKey[]::new));
        awaitTaken(issuer.draft().signedBy(KEY));
    }

    static TokenKey key(String algorithm) {
        return KEYS.stream()
                .filter(key -> key.algorithm().equals(algorithm))
                .findFirst()
                .orElseThrow();
    }

    /** For as long as the issuer may not be asked again. */
    static void awaitTaken(String token) {
        Await.until(
                "it is taken once the pause is over",
                () -> Bearer.me(token).extract().statusCode() == 200);
    }

    static RequestSpecification authorized(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    static long now() {
        return Instant.now().getEpochSecond();
    }
}
