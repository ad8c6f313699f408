package dev.waymark.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An outside issuer's keys, by OpenID Connect Discovery and JWKS. They are asked for again now and then, and when a token
 * names an unknown one, but never twice within half a minute, whatever tokens are sent. Keys that are known go on while the
 * issuer is out of reach.
 */
final class IssuerKeys implements VerificationKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 1 << 20;

    private final String issuer;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();
    private final ReentrantLock asking = new ReentrantLock();

    private @Nullable URI jwksUrl;
    private volatile @Nullable List<JsonWebKey> known;
    private volatile long asked;

    /**
     * @param jwksUrl discovered if it is null
     */
    IssuerKeys(String issuer, @Nullable URI jwksUrl, ObjectMapper json) {
        this.issuer = issuer;
        this.jwksUrl = jwksUrl;
        this.json = json;
    }

    @Override
    public List<JsonWebKey> named(String id) {
        var keys = known;
        if (keys == null) {
            throw new ServiceUnavailable("The issuer of access tokens cannot be reached just now.");
        }
        if (since(asked).compareTo(FRESH) > 0) {
            keys = askAgain(keys);
        }
        var found = matching(keys, id);
        return found.isEmpty() && since(asked).compareTo(BETWEEN_QUESTIONS) > 0 ? matching(askAgain(keys), id) : found;
    }

    /**
     * Asks for the keys.
     *
     * @throws IOException if the issuer cannot be reached, or its answer cannot be understood
     */
    void load() throws IOException {
        asked = System.nanoTime();
        try {
            var location = jwksUrl == null ? discover() : jwksUrl;
            var keys = new JsonWebKeySet(get(location)).getJsonWebKeys();
            if (keys.isEmpty()) {
                throw new IOException(location + " lists no keys");
            }
            jwksUrl = location;
            known = List.copyOf(keys);
        } catch (JoseException | IllegalArgumentException e) {
            throw new IOException("The keys of %s cannot be read".formatted(issuer), e);
        }
    }

    /** One asks; the others go on with what is known, or wait a moment for it. */
    private List<JsonWebKey> askAgain(List<JsonWebKey> last) {
        long before = asked;
        try {
            if (!asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return last;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
        try {
            if (asked == before) {
                load();
            }
        } catch (IOException e) {
            LOG.warnf("The keys of %s cannot be asked for, those that are known go on: %s", issuer, e.getMessage());
        } finally {
            asking.unlock();
        }
        var now = known;
        return now == null ? last : now;
    }

    private URI discover() throws IOException {
        var document =
                json.readTree(get(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")));
        if (!issuer.equals(document.path("issuer").textValue())) {
            throw new IOException(
                    "The discovery document of %s is that of %s".formatted(issuer, document.path("issuer")));
        }
        return URI.create(document.path("jwks_uri").asText());
    }

    private String get(URI address) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            // A timeout of HttpRequest ends with the headers; this one is for all of it.
            var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(address, answer.statusCode()));
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + address, e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException(address + " cannot be reached", e);
        }
    }

    private static List<JsonWebKey> matching(List<JsonWebKey> keys, String id) {
        return keys.stream().filter(key -> id.equals(key.getKeyId())).toList();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
