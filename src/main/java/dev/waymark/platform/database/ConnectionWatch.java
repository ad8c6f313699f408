package dev.waymark.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * Watches each connection that a request with a deadline has from the pool, whoever uses it, and cancels what runs on
 * it beyond the deadline. The database is told nothing before: it costs no round trip where all goes well.
 */
@Singleton
class ConnectionWatch implements AgroalPoolInterceptor {

    private final Map<PGConnection, Watch> watches = new ConcurrentHashMap<>();

    @Override
    public void onConnectionAcquire(Connection connection) {
        var deadline = Deadline.current();
        if (deadline != null) {
            var watched = driversOwn(connection);
            var watch = new Watch(watched, deadline);
            watches.put(watched, watch);
            Thread.ofVirtual().name("deadline").start(watch);
        }
    }

    /** Must not fail, else the pool never gets the connection's place back; one that broke does not say whose it is. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            end(connection.unwrap(PGConnection.class));
        } catch (SQLException broken) {
            watches.keySet().stream().filter(ConnectionWatch::isClosed).forEach(this::end);
        }
    }

    private void end(PGConnection watched) {
        var watch = watches.remove(watched);
        if (watch != null) {
            watch.end();
        }
    }

    private static boolean isClosed(PGConnection watched) {
        try {
            return ((Connection) watched).isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    private static PGConnection driversOwn(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
