package dev.waymark.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jspecify.annotations.Nullable;

/**
 * The built-in accounts' keys, kept in the database and shared by all replicas. The first is made when it is first needed;
 * later ones when the newest has grown old, or when an admin wants one. An old key goes on verifying until the last token
 * that it signed has expired.
 */
@ApplicationScoped
class SigningKeys implements VerificationKeys {

    /** How long another replica may not know of a new key, unless it meets a token that was signed with it. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Unknown key ids do not make more questions to the database than this. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private record Known(List<SigningKey> keys, List<JsonWebKey> jwks, Instant at) {}

    private final IdentityConfig config;
    private final Clock clock;
    private volatile @Nullable Known known;

    SigningKeys(IdentityConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The key that signs now. */
    SigningKey current() {
        var keys = known(FRESH).keys;
        if (keys.isEmpty()
                || keys.getFirst().createdAt.plus(config.signingKeyLifetime()).isBefore(clock.instant())) {
            return rotate();
        }
        return keys.getFirst();
    }

    /** Makes a new key, which signs from now on, and forgets those whose tokens have all expired. */
    SigningKey rotate() {
        assertInUse();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var key = SigningKey.make(now);
        QuarkusTransaction.requiringNew().run(() -> {
            var keys = SigningKey.newestFirst();
            for (int i = 1; i < keys.size(); i++) {
                // It was followed by another one then, and signed nothing later but for replicas that did not know yet.
                var followed = keys.get(i - 1).createdAt;
                if (followed.plus(config.maxTokenLifetime()).isBefore(now)) {
                    keys.get(i).delete();
                }
            }
            key.persist();
        });
        known = null;
        return key;
    }

    /** For everybody to verify with. */
    List<Map<String, Object>> published() {
        assertInUse();
        current();
        return known(FRESH).jwks.stream()
                .map(jwk -> jwk.toParams(OutputControlLevel.PUBLIC_ONLY))
                .toList();
    }

    @Override
    public List<JsonWebKey> named(String id) {
        var found = matching(known(FRESH), id);
        return found.isEmpty() ? matching(known(BETWEEN_QUESTIONS), id) : found;
    }

    private void assertInUse() {
        config.issuer().ifPresent(issuer -> {
            throw new AccountsElsewhere(issuer);
        });
    }

    private static List<JsonWebKey> matching(Known known, String id) {
        return known.jwks.stream().filter(jwk -> id.equals(jwk.getKeyId())).toList();
    }

    private Known known(Duration fresh) {
        var last = known;
        var now = clock.instant();
        if (last == null || last.at.plus(fresh).isBefore(now)) {
            last = QuarkusTransaction.requiringNew().call(() -> {
                var keys = SigningKey.newestFirst();
                return new Known(keys, keys.stream().map(SigningKey::jwk).toList(), now);
            });
            known = last;
        }
        return last;
    }
}
