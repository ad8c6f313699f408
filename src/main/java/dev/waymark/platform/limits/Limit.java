package dev.waymark.platform.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often something may be done, as a bucket that refills steadily.
 *
 * @param name says what is limited
 * @param burst how often at once
 * @param refill how often in a minute from then on
 */
public record Limit(String name, long burst, long refill) {

    private static final long LARGEST_BATCH = 20;

    public Limit {
        if (burst < 1 || refill < 1) {
            throw new IllegalArgumentException(
                    "The limit %s must let through something: %d at once, %d a minute".formatted(name, burst, refill));
        }
    }

    static Limit of(String name, LimitsConfig.Rate rate) {
        return new Limit(name, rate.burst(), rate.perMinute());
    }

    BucketConfiguration configuration() {
        return BucketConfiguration.builder().addLimit(bandwidth()).build();
    }

    /** One in this process's memory. */
    Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth()).withNanosecondPrecision().build();
    }

    /** How many uses are counted together where others have to be told of them. */
    long batch() {
        return Math.clamp(burst / 5, 1, LARGEST_BATCH);
    }

    Duration timeToFill() {
        return Duration.ofMinutes(burst).dividedBy(refill);
    }

    /** What is more than can ever be done at once has to wait as if it were all. */
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
