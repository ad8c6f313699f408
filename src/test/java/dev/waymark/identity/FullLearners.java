package dev.waymark.identity;

import dev.waymark.caches.FullCache;
import dev.waymark.platform.cache.Fingerprint;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;

/** Learners all of whom were others before. */
public final class FullLearners {

    private FullLearners() {}

    @SuppressWarnings("NullAway") // What looks learners up is not needed.
    public static FullCache fill() {
        var learners = new Learners(null, null, null, null, null, new SimpleMeterRegistry());
        for (int i = 0; i < 2_000; i++) {
            learners.known.put(Fingerprint.of(i), new Learners.Known(i, Instant.ofEpochSecond(i)));
        }
        return FullCache.counted(learners.known, 15_000_000);
    }
}
