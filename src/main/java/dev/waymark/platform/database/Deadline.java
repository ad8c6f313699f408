package dev.waymark.platform.database;

import dev.waymark.platform.problem.DeadlineExceeded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time by which the database work of a request has to be done. It belongs to the thread, since each request has a
 * virtual thread of its own. {@link ConnectionWatch} cancels statements that take longer.
 */
public final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long end;

    private Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Sets a deadline for the rest of this thread. Pooled threads get none, since the next request would inherit it. */
    public static void begin(Duration time) {
        if (Thread.currentThread().isVirtual()) {
            CURRENT.set(new Deadline(time));
        }
    }

    static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /**
     * Called before work that may take long.
     *
     * @throws DeadlineExceeded if no time is left
     */
    static void check() {
        var deadline = CURRENT.get();
        if (deadline != null && deadline.millisLeft() <= 0) {
            throw new DeadlineExceeded();
        }
    }

    long millisLeft() {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
}
