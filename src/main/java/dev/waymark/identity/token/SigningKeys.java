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
 * The built-in accounts' signing keys, stored in the database and shared by all replicas. The first key is created when
 * it is needed; a new one when the newest is too old, or when an admin asks for one. An old key verifies tokens until
 * the last one that it signed has expired.
 */
@ApplicationScoped
public class SigningKeys implements VerificationKeys {

    /** How long a replica may use its copy of the keys, unless it receives a token with an unknown key id. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** The minimum time between two queries that unknown key ids cause. */
    private static final Duration BETWEEN_QUERIES = Duration.ofSeconds(1);

    /**
     * Identifies the advisory lock under which only one of several replicas creates a key. Any unused number will do.
     */
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

    /**
     * The current signing key. It may need a database connection of its own, so do not call it within a transaction.
     */
    SigningKey current() {
        var keys = known(FRESH).keys;
        return isDue(keys) ? rotate(false) : keys.getFirst();
    }

    /** Creates a new key, which signs from now on, and deletes keys whose tokens have all expired. */
    SigningKey rotate() {
        assertInUse();
        return rotate(true);
    }

    private boolean isDue(List<SigningKey> keys) {
        return keys.isEmpty()
                || keys.getFirst().createdAt.plus(config.signingKeyLifetime()).isBefore(clock.instant());
    }

    /**
     * @param early whether to create a key even if none is due; otherwise a key that another replica just created is
     *     used
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
            // After its successor was created, only replicas that did not know of it yet signed with this key.
            var followed = keys.get(i - 1).createdAt;
            if (followed.plus(config.maxTokenLifetime()).isBefore(now)) {
                keys.get(i).delete();
            }
        }
        var key = SigningKey.make(now);
        key.persist();
        return key;
    }

    /** The public keys, for anyone who verifies tokens. */
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
        return found.isEmpty() ? matching(known(BETWEEN_QUERIES, true), id) : found;
    }

    private void assertInUse() {
        config.issuer().ifPresent(issuer -> {
            throw new AccountsElsewhere(issuer);
        });
    }

    private static List<JsonWebKey> matching(Known known, String id) {
        return known.jwks.stream().filter(jwk -> id.equals(jwk.getKeyId())).toList();
    }

    /** One thread queries; the others continue with the keys known so far. */
    private Known known(Duration fresh) {
        return known(fresh, false);
    }

    /**
     * @param wait whether to wait for a query that another thread is running
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
            // Tokens signed with known keys can be verified while the database is down.
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
