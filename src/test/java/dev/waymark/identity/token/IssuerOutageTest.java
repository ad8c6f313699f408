package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.waymark.Await;
import dev.waymark.identity.token.OutsideIssuer.Mode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(OutsideIssuerConfigured.class)
@Timeout(120)
class IssuerOutageTest extends WithOutsideIssuer {

    @Test
    void a_new_key_is_fetched_and_one_that_was_withdrawn_is_refused() {
        var fresh = TokenKey.make("ES256");
        var token = issuer.draft().signedBy(fresh);
        Bearer.assertRefused(token);
        issuer.publish(fresh);
        Bearer.assertTaken(issuer.draft().signedBy(KEY));

        awaitTaken(token);
        Bearer.assertRefused(issuer.draft().signedBy(KEY));
    }

    @Test
    void many_unknown_keys_make_few_questions() {
        int before = issuer.asked();
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            Bearer.me(issuer.draft().signedBy(KEY.named("unknown-" + i))).statusCode(401);
        }
        long pauses = Duration.ofNanos(System.nanoTime() - start).dividedBy(PAUSE);

        assertThat((long) issuer.asked() - before, lessThanOrEqualTo(pauses + 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "SLOW", "GARBAGE"})
    void known_keys_go_on_while_the_issuer_cannot_be_asked(Mode mode) {
        issuer.set(mode);
        Await.pass(PAUSE);
        var unknown = issuer.draft().signedBy(TokenKey.make("ES256"));
        long start = System.nanoTime();

        Bearer.assertRefused(unknown);
        assertThat(Duration.ofNanos(System.nanoTime() - start), lessThan(Duration.ofSeconds(60)));
        Bearer.assertTaken(issuer.draft().signedBy(KEY));
    }

    @Test
    void a_key_for_another_use_verifies_nothing() {
        var encrypting = TokenKey.make("RS256");
        var wrapping = TokenKey.make("RS256");
        var encryptingJwk = encrypting.jwk();
        encryptingJwk.setUse("enc");
        var wrappingJwk = wrapping.jwk();
        wrappingJwk.setUse(null);
        wrappingJwk.setKeyOps(List.of("wrapKey"));
        var good = TokenKey.make("RS256");
        issuer.publish("{\"keys\":[%s,%s,%s]}"
                .formatted(
                        encryptingJwk.toJson(), wrappingJwk.toJson(), good.jwk().toJson()));
        awaitTaken(issuer.draft().signedBy(good));

        Bearer.assertRefused(issuer.draft().signedBy(encrypting));
        Bearer.assertRefused(issuer.draft().signedBy(wrapping));
    }
}
