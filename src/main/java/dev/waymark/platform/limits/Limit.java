package dev.waymark.platform.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often something may be done, as a bucket that refills steadily.
 *
 * @param name identifies what is limited
 * @param burst how often it may be done at once
 * @param refill how often it may be done per minute after that
 */
public record Limit(String name, long burst, long refill) {

    private static final long LARGEST_BATCH = 20;

    public Limit {
        if (burst < 1 || refill < 1) {
            throw new IllegalArgumentException(
                    "The limit %s must allow at least one use at once and one a minute, not %d and %d"
                            .formatted(name, burst, refill));
        }
    }

    static Limit of(String name, LimitsConfig.Rate rate) {
        return new Limit(name, rate.burst(), rate.perMinute());
    }

    BucketConfiguration configuration() {
        return BucketConfiguration.builder().addLimit(bandwidth()).build();
    }

    /** A bucket in the memory of this process. */
    Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth()).withNanosecondPrecision().build();
    }

    /** How many uses are reported to other replicas together. */
    long batch() {
        return Math.clamp(burst / 5, 1, LARGEST_BATCH);
    }

    Duration timeToFill() {
        return Duration.ofMinutes(burst).dividedBy(refill);
    }

    /** A use of more than the burst waits as long as a use of all of it. */
    Duration delay(ConsumptionProbe refused) {
        long nanos = refused.getNanosToWaitForRefill();
        return nanos == Long.MAX_VALUE ? timeToFill() : Duration.ofNanos(nanos);
    }

    private Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(refill, Duration.ofMinutes(1))
                .build();
    }
}
