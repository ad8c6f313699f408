package dev.waymark;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for a state, not for a time: a fast machine does not wait, and a busy one takes as long as it takes. */
public final class Await {

    /** Nothing that works takes as long. A test that fails sooner than this on a busy machine tells nothing. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long PAUSE_MILLIS = 20;

    private Await() {}

    /** @param state asked for until it is there; what throws is not there yet */
    public static void until(String state, Callable<Boolean> isThere) {
        until(state, PATIENCE, isThere);
    }

    public static void until(String state, Duration patience, Callable<Boolean> isThere) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isThere(isThere, end)) {
            if (System.nanoTime() > end) {
                fail("Not after %d seconds: %s".formatted(patience.toSeconds(), state));
            }
            pass(Duration.ofMillis(PAUSE_MILLIS));
        }
    }

    private static boolean isThere(Callable<Boolean> state, long end) {
        try {
            return state.call();
        } catch (Exception | AssertionError e) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It still fails: " + e.getMessage(), e);
            }
            return false;
        }
    }

    /** For the few tests in which time itself has to pass: to be late, or idle. */
    public static void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
