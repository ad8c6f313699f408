package dev.waymark.identity.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An outside issuer's keys, by OpenID Connect Discovery and JWKS. They are asked for again now and then, and when a
 * token names an unknown one, but with a pause after each question, whatever tokens are sent. Keys that are known go on
 * while the issuer is out of reach.
 */
final class IssuerKeys implements VerificationKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    /** How long one document is waited for, and how long a token with an unknown key waits for whoever asks. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private record Known(List<JsonWebKey> keys, long at) {

        List<JsonWebKey> named(String id) {
            return keys.stream().filter(key -> id.equals(key.getKeyId())).toList();
        }
    }

    private final String issuer;
    private final @Nullable URI configured;
    private final ObjectMapper json;
    private final Duration lifetime;
    private final Duration pause;
    private final LongSupplier nanoTime;
    private final IssuerDocuments documents;
    private final ReentrantLock asking = new ReentrantLock();

    private @Nullable URI discovered;
    private volatile @Nullable Known known;
    private volatile long asked;

    IssuerKeys(String issuer, IdentityConfig config, ObjectMapper json) {
        this(issuer, config, json, new IssuerDocuments(PATIENCE), System::nanoTime);
    }

    IssuerKeys(
            String issuer, IdentityConfig config, ObjectMapper json, IssuerDocuments documents, LongSupplier nanoTime) {
        this.issuer = issuer;
        this.configured = config.jwksUrl().orElse(null);
        this.lifetime = config.issuerKeyLifetime();
        this.pause = config.issuerKeyPause();
        this.json = json;
        this.documents = documents;
        this.nanoTime = nanoTime;
    }

    @Override
    public List<JsonWebKey> named(String id) {
        var last = known;
        if (last == null) {
            throw new ServiceUnavailable("The issuer of access tokens cannot be reached just now.");
        }
        if (since(last.at).compareTo(lifetime) > 0) {
            // What is known will do for those who come while one asks.
            last = askAgain(last, Duration.ZERO);
        }
        var found = last.named(id);
        return found.isEmpty() ? askAgain(last, PATIENCE).named(id) : found;
    }

    /**
     * Asks for the keys.
     *
     * @throws IOException if the issuer cannot be reached, or its answer cannot be understood
     */
    void load() throws IOException {
        try {
            var location = configured != null ? configured : discovered != null ? discovered : discover();
            var keys = new JsonWebKeySet(documents.get(location)).getJsonWebKeys();
            if (keys.isEmpty()) {
                throw new IOException(location + " lists no keys");
            }
            discovered = location;
            known = new Known(List.copyOf(keys), nanoTime.getAsLong());
        } catch (JsonProcessingException | JoseException | RuntimeException e) {
            discovered = null;
            throw new IOException("What %s says of its keys cannot be read".formatted(issuer), e);
        } catch (IOException e) {
            // They may have moved.
            discovered = null;
            throw e;
        } finally {
            asked = nanoTime.getAsLong();
        }
    }

    /** One asks, the others wait for it as long as they care to. */
    private Known askAgain(Known last, Duration patience) {
        long before = asked;
        if (since(before).compareTo(pause) > 0 && lock(patience)) {
            try {
                if (asked == before) {
                    load();
                }
            } catch (IOException e) {
                LOG.warnf("The keys of %s cannot be asked for, those that are known go on: %s", issuer, e.getMessage());
            } finally {
                asking.unlock();
            }
        }
        var now = known;
        return now == null ? last : now;
    }

    private boolean lock(Duration patience) {
        try {
            return asking.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI discover() throws IOException {
        var address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        var document = json.readTree(documents.get(address));
        if (!issuer.equals(document.path("issuer").textValue())) {
            throw new IOException("The discovery document of %s is that of another issuer".formatted(issuer));
        }
        var keys = URI.create(document.path("jwks_uri").asText());
        if (issuer.startsWith("https:") && !"https".equals(keys.getScheme())) {
            throw new IOException("%s has its keys at an address without TLS".formatted(issuer));
        }
        return keys;
    }

    private Duration since(long nanos) {
        return Duration.ofNanos(nanoTime.getAsLong() - nanos);
    }
}
