package dev.waymark.platform.limits;

import dev.waymark.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Map;

/** The caller did something too often in too short a time. */
public final class TooManyRequests extends ProblemException {

    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        super(429, "Too many requests", "This was tried too often; try again in %d s.".formatted(seconds(retryAfter)));
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", String.valueOf(seconds(retryAfter)));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
