package dev.waymark.platform.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of a limit for one caller.
 *
 * @param remaining how many uses are left at once
 * @param untilFull the time until the limit is fully restored
 * @param retryAfter the time until the next attempt, if this use was refused
 */
record Standing(
        Limit limit,
        long remaining,
        Duration untilFull,
        @Nullable Duration retryAfter) {

    static Standing of(Limit limit, ConsumptionProbe probe) {
        return new Standing(
                limit,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? null : limit.delay(probe));
    }

    /**
     * @throws TooManyRequests if this use was refused
     */
    void check() {
        if (retryAfter != null) {
            throw new TooManyRequests(retryAfter);
        }
    }

    /** The value of RateLimit-Policy: the quota and the seconds that it takes to refill. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(limit.name(), limit.burst(), seconds(limit.timeToFill()));
    }

    String state() {
        return "\"%s\";r=%d;t=%d".formatted(limit.name(), remaining, seconds(untilFull));
    }

    private static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
