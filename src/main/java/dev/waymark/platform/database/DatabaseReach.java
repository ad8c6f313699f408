package dev.waymark.platform.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Finds out whether the database can be reached. A busy pool is no reason to take the instance out of service. */
@ApplicationScoped
public class DatabaseReach {

    private static final int PATIENCE_SECONDS = 2;

    /** Shorter than any scrape interval, so that each scrape gets a state found since the one before. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final AgroalDataSource dataSource;
    private final AtomicBoolean looking = new AtomicBoolean();

    /** Reached until the first look, since the application starts only with the database. */
    private volatile Seen last = new Seen(State.REACHED, System.nanoTime());

    DatabaseReach(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    enum State {
        REACHED,
        BUSY,
        OUT_OF_REACH
    }

    private record Seen(State state, long at) {}

    /** Finds out the present state, which may take seconds. */
    State look() {
        var state = state();
        last = new Seen(state, System.nanoTime());
        return state;
    }

    /** Returns the last known state at once; if it is old, another thread finds out the present one. */
    public boolean lastSeen() {
        var seen = last;
        if (System.nanoTime() - seen.at > FRESH.toNanos() && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("database-reach").start(this::lookOnce);
        }
        return seen.state != State.OUT_OF_REACH;
    }

    private void lookOnce() {
        try {
            look();
        } finally {
            looking.set(false);
        }
    }

    private State state() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? State.REACHED : State.OUT_OF_REACH;
        } catch (SQLException e) {
            var pool = dataSource.getMetrics();
            return pool.availableCount() == 0 && pool.activeCount() > 0 ? State.BUSY : State.OUT_OF_REACH;
        }
    }
}
