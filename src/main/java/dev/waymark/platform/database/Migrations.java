package dev.waymark.platform.database;

import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/** Brings the database's schema up to date. Replicas that start together take turns, by Flyway's lock. */
@ApplicationScoped
class Migrations implements StartupStep {

    private final Flyway flyway;

    Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void run() {
        flyway.migrate();
    }
}
