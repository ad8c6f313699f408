package dev.waymark.platform.startup;

import dev.waymark.platform.database.DatabaseReach;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Readiness as a metric for alerts: while no instance is ready, load balancers send no requests, and no failures are
 * counted. A scrape gets the last known state of the database, and does not wait for it.
 */
@Singleton
class ReadyGauge {

    private final Startup startup;
    private final DatabaseReach database;

    ReadyGauge(Startup startup, DatabaseReach database) {
        this.startup = startup;
        this.database = database;
    }

    void expose(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("waymark.ready", () -> isReady() ? 1 : 0)
                .description("Whether requests can be answered: 1, or 0 while the start or the database is waited for")
                .register(meters);
    }

    private boolean isReady() {
        return startup.waitingFor().isEmpty() && database.lastSeen();
    }
}
