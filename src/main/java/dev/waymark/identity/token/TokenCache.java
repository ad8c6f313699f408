package dev.waymark.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.limits.TokenSubjects;
import dev.waymark.platform.secret.Sha256;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Remembers the subjects of recently verified tokens, for rate limits. It never decides on access, so a token that has
 * expired in the meantime does no harm.
 */
@ApplicationScoped
class TokenCache implements TokenSubjects {

    private static final int MAX_TOKENS = 100_000;
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final TokenVerifier verifier;
    private final Cache<ByteBuffer, Holder> cache = Caffeine.newBuilder()
            .maximumSize(MAX_TOKENS)
            .expireAfterWrite(LIFETIME)
            .recordStats()
            .build();

    TokenCache(TokenVerifier verifier, MeterRegistry meters) {
        this.verifier = verifier;
        CaffeineCacheMetrics.monitor(meters, cache, "tokens");
    }

    @Override
    public Optional<Holder> known(String token) {
        return Optional.ofNullable(cache.getIfPresent(digest(token)));
    }

    @Override
    public Holder find(String token) {
        return known(token).orElseGet(() -> look(token));
    }

    private Holder look(String token) {
        try {
            var taken = verifier.verify(token);
            return keep(token, new Holder(taken.issuer().length() + ":" + taken.issuer() + taken.subject()));
        } catch (InvalidJwtException e) {
            var nobody = new Holder(null);
            // In an outage the token may be good, so the next request verifies it again.
            return BearerTokens.outage(e).isPresent() ? nobody : keep(token, nobody);
        }
    }

    private Holder keep(String token, Holder holder) {
        cache.put(digest(token), holder);
        return holder;
    }

    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }
}
