package dev.waymark.platform.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a caller stands to a limit.
 *
 * @param remaining how much may still be done at once
 * @param untilFull after how long as much may be done as ever
 * @param retryAfter when to come again, if this use was refused
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

    /** Which limit it is: so much within so many seconds. */
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
