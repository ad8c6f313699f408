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
 * Whose requests are by tokens that were looked at lately. It serves counting alone: nobody is let in by it, so that it
 * does no harm if a token ends meanwhile.
 */
@ApplicationScoped
class TokenCache implements TokenSubjects {

    private static final int MAX_TOKENS = 100_000;
    private static final Duration LATELY = Duration.ofMinutes(1);

    private final TokenVerifier verifier;
    private final Cache<ByteBuffer, Holder> cache = Caffeine.newBuilder()
            .maximumSize(MAX_TOKENS)
            .expireAfterWrite(LATELY)
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
            // Else it may be a good one, and the next request looks again.
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
