package dev.waymark.identity.token;

import dev.waymark.caches.FullCache;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.limits.TokenSubjects.Holder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Tokens, each of another subject. */
public final class FullTokens {

    private FullTokens() {}

    @SuppressWarnings("NullAway") // What verifies tokens is not needed.
    public static FullCache fill() {
        var tokens = new TokenCache(null, new SimpleMeterRegistry());
        for (int i = 0; i < 2_000; i++) {
            tokens.cache.put(Fingerprint.of(i), new Holder("%044d".formatted(i)));
        }
        return FullCache.counted(tokens.cache, 17_000_000);
    }
}
