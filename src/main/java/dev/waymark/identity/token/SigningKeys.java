package dev.waymark.identity.token;

import dev.waymark.identity.token.TrustedIssuer.AccountsElsewhere;
import dev.waymark.platform.problem.DatabaseOutages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jspecify.annotations.Nullable;

/**
 * The built-in accounts' keys, kept in the database and shared by all replicas. The first is made when it is first
 * needed; later ones when the newest has grown old, or when an admin wants one. An old key goes on verifying until the
 * last token that it signed has expired.
 */
@ApplicationScoped
public class SigningKeys implements VerificationKeys {

    /** How long another replica may not know of a new key, unless it meets a token that was signed with it. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Unknown key ids do not make more questions to the database than this. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    /** Held while a key is made, so that of several replicas one makes it. Any number that nobody else uses. */
    private static final long LOCK = 0x5741_594d_4b45_5953L;

    private record Known(List<SigningKey> keys, List<JsonWebKey> jwks, Instant at) {}

    private final EntityManager database;
    private final IdentityConfig config;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;

    SigningKeys(EntityManager database, IdentityConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** The key that signs now. Holds a connection only when it has to ask; not to be called within a transaction. */
    SigningKey current() {
        var keys = known(FRESH).keys;
        return isDue(keys) ? rotate(false) : keys.getFirst();
    }

    /** Makes a new key, which signs from now on, and forgets those whose tokens have all expired. */
    SigningKey rotate() {
        assertInUse();
        return rotate(true);
    }

    private boolean isDue(List<SigningKey> keys) {
        return keys.isEmpty()
                || keys.getFirst().createdAt.plus(config.signingKeyLifetime()).isBefore(clock.instant());
    }

    /**
     * @param early whether to make a key though the newest is not due; else another replica may have been faster
     */
    private SigningKey rotate(boolean early) {
        var key = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                    .getSingleResult();
            var keys = SigningKey.newestFirst();
            return early || isDue(keys) ? make(keys) : keys.getFirst();
        });
        known = null;
        return key;
    }

    private SigningKey make(List<SigningKey> keys) {
        var now = clock.instant();
        for (int i = 1; i < keys.size(); i++) {
            // It was followed by another one then, and signed nothing later but for replicas that did not know yet.
            var followed = keys.get(i - 1).createdAt;
            if (followed.plus(config.maxTokenLifetime()).isBefore(now)) {
                keys.get(i).delete();
            }
        }
        var key = SigningKey.make(now);
        key.persist();
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
        return found.isEmpty() ? matching(known(BETWEEN_QUESTIONS, true), id) : found;
    }

    private void assertInUse() {
        config.issuer().ifPresent(issuer -> {
            throw new AccountsElsewhere(issuer);
        });
    }

    private static List<JsonWebKey> matching(Known known, String id) {
        return known.jwks.stream().filter(jwk -> id.equals(jwk.getKeyId())).toList();
    }

    /** One asks; the others go on with what is known. */
    private Known known(Duration fresh) {
        return known(fresh, false);
    }

    /**
     * @param wait whether to wait for whoever asks just now
     */
    private Known known(Duration fresh, boolean wait) {
        var last = known;
        if (last != null && last.at.plus(fresh).isAfter(clock.instant())) {
            return last;
        }
        if (last == null || wait) {
            asking.lock();
        } else if (!asking.tryLock()) {
            return last;
        }
        try {
            var asked = known;
            return asked != null && asked != last ? asked : ask();
        } catch (RuntimeException e) {
            // Tokens of keys that are known are checked without the database.
            if (last == null || wait || !DatabaseOutages.isOutage(e)) {
                throw e;
            }
            return last;
        } finally {
            asking.unlock();
        }
    }

    private Known ask() {
        var now = clock.instant();
        var asked = QuarkusTransaction.requiringNew().call(() -> {
            var keys = SigningKey.newestFirst();
            return new Known(keys, keys.stream().map(SigningKey::jwk).toList(), now);
        });
        known = asked;
        return asked;
    }
}
