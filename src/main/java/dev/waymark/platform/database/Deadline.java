package dev.waymark.platform.database;

import dev.waymark.platform.problem.DeadlineExceeded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * By when a request's database work has to be done. It is the thread's: each request has a virtual thread of its own,
 * and the deadline ends with it. What a statement does beyond it is cancelled, see {@link ConnectionWatch}.
 */
public final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final long end;

    private Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Gives what follows on this thread so much time. Threads that are used again have no deadline. */
    public static void begin(Duration time) {
        if (Thread.currentThread().isVirtual()) {
            CURRENT.set(new Deadline(time));
        }
    }

    static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** Asked before something is begun that may take long. */
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
