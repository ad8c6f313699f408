package dev.waymark.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What one caller may still do of one sort, as this replica counts it; and what the others are still to be told. */
final class Allowance {

    private final String caller;
    private final Limit limit;
    private final Bucket bucket;
    private final AtomicLong untold = new AtomicLong();
    private volatile long refusedUntil = System.nanoTime();

    Allowance(String caller, Limit limit) {
        this.caller = caller;
        this.limit = limit;
        this.bucket = limit.bucket();
    }

    String caller() {
        return caller;
    }

    Limit limit() {
        return limit;
    }

    /** Counts so many uses, if as many are left. */
    Standing use(int times) {
        long refused = refusedUntil - System.nanoTime();
        return Standing.of(
                limit,
                refused > 0
                        ? ConsumptionProbe.rejected(
                                0, refused, limit.timeToFill().toNanos())
                        : bucket.tryConsumeAndReturnRemaining(times));
    }

    /** Adds to what others do not know of; once that is worth a statement, it is given back to be told. */
    long toTell(int times) {
        return untold.addAndGet(times) < limit.batch() ? 0 : untold.getAndSet(0);
    }

    /** All replicas together have let the caller do enough. */
    void refuseFor(Duration time) {
        refusedUntil = System.nanoTime() + time.toNanos();
    }
}
