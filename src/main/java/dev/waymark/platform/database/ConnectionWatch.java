package dev.waymark.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Watches the connections that requests with a deadline get from the pool, and cancels statements that run beyond the
 * deadline. A request in time costs only an entry in a map: one thread looks after all connections, and the database is
 * not involved.
 */
@Singleton
class ConnectionWatch implements AgroalPoolInterceptor {

    /** How late a cancellation may be, and how soon one is repeated that came between two statements. */
    private static final Duration ROUND = Duration.ofMillis(200);

    private final Map<PGConnection, Watch> watches = new ConcurrentHashMap<>();
    private @Nullable Thread rounds;

    void start(@Observes StartupEvent event) {
        rounds = Thread.ofVirtual().name("deadlines").start(this::goRound);
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.interrupt();
        }
    }

    private void goRound() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                watches.values().forEach(Watch::cancelIfLate);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var deadline = Deadline.current();
        if (deadline != null) {
            var watched = driversOwn(connection);
            watches.put(watched, new Watch(watched, deadline));
        }
    }

    /** Must not fail, or the pool loses a connection for good. A broken connection cannot be unwrapped any more. */
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
