package dev.waymark.platform.http.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.cache.Weights;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

/** Answers that are ready to send, by what they answer. Together they take no more than a number of bytes. */
public final class AnswerCache {

    /** An answer that takes more than one part in so many is not kept, since it would displace too many others. */
    private static final int SHARES = 8;

    private final long maxBytes;
    final Cache<Fingerprint, ReadyAnswer> answers;

    /**
     * @param name the name of the cache in metrics
     * @param maxBytes 0 keeps none
     */
    public AnswerCache(String name, long maxBytes, MeterRegistry meters) {
        this.maxBytes = maxBytes;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Fingerprint question, ReadyAnswer answer) -> Weights.clamped(weight(answer)))
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, name);
    }

    public boolean isOff() {
        return maxBytes == 0;
    }

    @Nullable
    public ReadyAnswer find(Fingerprint question) {
        return answers.getIfPresent(question);
    }

    public void keep(Fingerprint question, ReadyAnswer answer) {
        if (weight(answer) <= maxBytes / SHARES) {
            answers.put(question, answer);
        }
    }

    private static long weight(ReadyAnswer answer) {
        return Weights.ENTRY + answer.weight();
    }
}
