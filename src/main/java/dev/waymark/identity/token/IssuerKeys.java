package dev.waymark.identity.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an outside issuer, located by OpenID Connect Discovery and cached by {@link HttpsJwks}. Two rules are kept
 * here because that class lacks them: it would request the keys again for every unknown key id while the issuer is
 * down, and it would replace good keys by an empty set.
 */
final class IssuerKeys implements VerificationKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    /** For each of the two documents, from the connection to the last byte. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String issuer;
    private final @Nullable URI configured;
    private final ObjectMapper json;
    private final Duration pause;
    private final LongSupplier nanoTime;
    private final IssuerDocuments documents;
    private final HttpsJwks cache;

    /** A request waits for another one's refresh no longer than {@link #PATIENCE}. */
    private final ReentrantLock refreshing = new ReentrantLock();

    private volatile boolean loaded;

    /** Only used by {@link #fetch}, which the cache never runs twice at once. */
    private @Nullable URI discovered;

    /** What the last fetch brought; null if it failed. */
    private @Nullable SimpleResponse latest;

    private long fetchedAt;

    IssuerKeys(String issuer, IdentityConfig config, ObjectMapper json) {
        this(issuer, config, json, new IssuerDocuments(PATIENCE), System::nanoTime);
    }

    IssuerKeys(
            String issuer, IdentityConfig config, ObjectMapper json, IssuerDocuments documents, LongSupplier nanoTime) {
        this.issuer = issuer;
        this.configured = config.jwksUrl().orElse(null);
        this.pause = config.issuerKeyPause();
        this.json = json;
        this.documents = documents;
        this.nanoTime = nanoTime;
        this.cache = new HttpsJwks(issuer);
        cache.setSimpleHttpGet(unused -> fetch());
        cache.setDefaultCacheDuration(config.issuerKeyLifetime().toSeconds());
        // Longer than the pause, so that the next try is not refused by it.
        cache.setRetainCacheOnErrorDuration(pause.toSeconds() + 1);
        // The pause of this class, which also counts after failures, replaces the one of the cache.
        cache.setRefreshReprieveThreshold(0);
    }

    @Override
    public List<JsonWebKey> named(String id) {
        if (!loaded) {
            throw new ServiceUnavailable("The issuer of access tokens cannot be reached at the moment.");
        }
        var found = cached(id);
        if (!found.isEmpty()) {
            return found;
        }
        refresh();
        // Even if this thread's refresh came too soon, another thread's may have brought the key.
        return cached(id);
    }

    private void refresh() {
        try {
            if (refreshing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    cache.refresh();
                } finally {
                    refreshing.unlock();
                }
            }
        } catch (IOException | JoseException e) {
            LOG.debugf("The keys of %s stay as they are: %s", issuer, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Fetches the keys for the first time.
     *
     * @throws IOException if the issuer cannot be reached, or its answer cannot be understood
     */
    void load() throws IOException {
        try {
            cache.refresh();
            loaded = true;
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    private List<JsonWebKey> cached(String id) {
        try {
            return cache.getJsonWebKeys().stream()
                    .filter(key -> id.equals(key.getKeyId()))
                    .toList();
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("Keys that were loaded are retained", e);
        }
    }

    private SimpleResponse fetch() throws IOException {
        long now = nanoTime.getAsLong();
        if (loaded && now - fetchedAt <= pause.toNanos()) {
            if (latest == null) {
                throw new IOException("they were requested less than %s ago".formatted(pause));
            }
            // A thread that comes late to the cache must not put keys back that have been replaced meanwhile.
            return latest;
        }
        fetchedAt = now;
        latest = null;
        try {
            var location = configured != null ? configured : discovered != null ? discovered : discover();
            var body = documents.get(location);
            if (new JsonWebKeySet(body).getJsonWebKeys().isEmpty()) {
                throw new IOException(location + " lists no keys");
            }
            discovered = location;
            // Without headers: how long keys are used is configured here, not decided by the issuer.
            latest = new Response(200, "OK", Map.of(), body);
            return latest;
        } catch (JsonProcessingException | JoseException | RuntimeException e) {
            throw failed(new IOException("The keys published by %s cannot be read".formatted(issuer), e));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException failure) {
        // The keys may have moved.
        discovered = null;
        if (loaded) {
            LOG.warnf(
                    "The keys of %s cannot be fetched; those already known stay in use: %s",
                    issuer, failure.getMessage());
        }
        return failure;
    }

    private URI discover() throws IOException {
        var address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        var document = json.readTree(documents.get(address));
        if (!issuer.equals(document.path("issuer").textValue())) {
            throw new IOException("The discovery document of %s names another issuer".formatted(issuer));
        }
        var keys = URI.create(document.path("jwks_uri").asText());
        if (issuer.startsWith("https:") && !"https".equals(keys.getScheme())) {
            throw new IOException("%s publishes its keys at an address without TLS".formatted(issuer));
        }
        return keys;
    }
}
