package dev.waymark.platform.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** One connection in the hands of one request, until it is given back. */
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

    /** Asks the database, on another thread, to give up what runs beyond the deadline. */
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
            LOG.warnf("A statement beyond its deadline could not be cancelled: %s", e.getMessage());
        } finally {
            cancelling.set(false);
        }
    }

    /** Waits for a cancellation that is under way: it must not hit whoever has the connection next. */
    synchronized void end() {
        ended = true;
    }
}
