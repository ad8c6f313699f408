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
 * Watches each connection that a request with a deadline has from the pool, whoever uses it, and cancels what runs on it
 * beyond the deadline. Where all goes well, that costs an entry in a map: the database is told nothing, and one thread
 * looks over all of them.
 */
@Singleton
class ConnectionWatch implements AgroalPoolInterceptor {

    /** How late a cancellation may be, and when one that came between two statements, and hit nothing, is repeated. */
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
