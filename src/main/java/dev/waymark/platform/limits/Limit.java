package dev.waymark.platform.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * How often something may be done, as a bucket that refills steadily.
 *
 * @param name says what is limited
 * @param burst how often at once
 * @param refill how often in a minute from then on
 */
public record Limit(String name, long burst, long refill) {

    BucketConfiguration configuration() {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(refill, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
