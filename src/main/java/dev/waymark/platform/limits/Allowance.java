package dev.waymark.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the uses of one kind by one caller in this replica, and those that other replicas do not know of yet. */
final class Allowance {

    private final String caller;
    private final Limit limit;
    private final Bucket bucket;
    private final AtomicLong unreported = new AtomicLong();
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

    /** Counts uses if enough of them are left. */
    Standing use(int times) {
        long refused = refusedUntil - System.nanoTime();
        return Standing.of(
                limit,
                refused > 0
                        ? ConsumptionProbe.rejected(
                                0, refused, limit.timeToFill().toNanos())
                        : bucket.tryConsumeAndReturnRemaining(times));
    }

    /** Adds uses to be reported, and returns those that are due once there are enough for a statement. */
    long due(int times) {
        return unreported.addAndGet(times) < limit.batch() ? 0 : unreported.getAndSet(0);
    }

    /** Refuses further uses, because the limit is exhausted over all replicas. */
    void refuseFor(Duration time) {
        refusedUntil = System.nanoTime() + time.toNanos();
    }
}
