package dev.waymark.platform.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Watches one connection while a request uses it. */
final class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final PGConnection connection;
    private final Deadline deadline;
    private final AtomicBoolean cancelling = new AtomicBoolean();
    private boolean ended;

    Watch(PGConnection connection, Deadline deadline) {
        this.connection = connection;
        this.deadline = deadline;
    }

    /** Asks the database, on another thread, to cancel a statement that runs beyond the deadline. */
    void cancelIfLate() {
        if (deadline.millisLeft() <= 0 && cancelling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("cancellation").start(this::cancel);
        }
    }

    private synchronized void cancel() {
        try {
            if (!ended) {
                connection.cancelQuery();
            }
        } catch (SQLException e) {
            ended = true;
            LOG.warnf("A statement that exceeded its deadline could not be cancelled: %s", e.getMessage());
        } finally {
            cancelling.set(false);
        }
    }

    /** Waits for a cancellation that is under way, which must not hit the next request that gets the connection. */
    synchronized void end() {
        ended = true;
    }
}
