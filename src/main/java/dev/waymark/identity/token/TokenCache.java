package dev.waymark.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.limits.TokenSubjects;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Remembers the subjects of recently verified tokens, for rate limits. It never decides on access, so a token that has
 * expired in the meantime does no harm.
 */
@ApplicationScoped
class TokenCache implements TokenSubjects {

    private static final int MAX_TOKENS = 50_000;
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final TokenVerifier verifier;
    final Cache<Fingerprint, Holder> cache = Caffeine.newBuilder()
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
        return Optional.ofNullable(cache.getIfPresent(Fingerprint.of(token)));
    }

    @Override
    public Holder find(String token) {
        return known(token).orElseGet(() -> look(token));
    }

    private Holder look(String token) {
        try {
            var taken = verifier.verify(token);
            return keep(token, new Holder(Base64.getEncoder().encodeToString(taken.holder())));
        } catch (InvalidJwtException e) {
            var nobody = new Holder(null);
            // In an outage the token may be good, so the next request verifies it again.
            return BearerTokens.outage(e).isPresent() ? nobody : keep(token, nobody);
        }
    }

    private Holder keep(String token, Holder holder) {
        cache.put(Fingerprint.of(token), holder);
        return holder;
    }
}
