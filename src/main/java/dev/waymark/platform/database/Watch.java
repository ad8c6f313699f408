package dev.waymark.platform.database;

import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** One connection in the hands of one request, until it is given back. */
final class Watch implements Runnable {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    /** A cancellation that comes between two statements hits nothing: it is repeated. */
    private static final long REPEAT_MILLIS = 200;

    private final PGConnection connection;
    private final Deadline deadline;
    private boolean ended;

    Watch(PGConnection connection, Deadline deadline) {
        this.connection = connection;
        this.deadline = deadline;
    }

    @Override
    public synchronized void run() {
        try {
            while (!ended) {
                long left = deadline.millisLeft();
                if (left <= 0) {
                    connection.cancelQuery();
                }
                wait(Math.max(left, REPEAT_MILLIS));
            }
        } catch (SQLException e) {
            LOG.warnf("A statement beyond its deadline could not be cancelled: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a cancellation that is under way: it must not hit whoever has the connection next. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }
}
