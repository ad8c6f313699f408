package dev.waymark.platform.startup;

import dev.waymark.platform.database.DatabaseConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/** Brings the database schema up to date. Flyway's lock makes replicas that start together take turns. */
@ApplicationScoped
class Migrations implements StartupStep {

    private final Flyway flyway;

    private final DatabaseConfig config;

    Migrations(Flyway flyway, DatabaseConfig config) {
        this.flyway = flyway;
        this.config = config;
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
        if (config.migrateAtStart()) {
            flyway.migrate();
        } else if (flyway.info().pending().length > 0) {
            throw new StartupPostponed("migrations to be run");
        }
    }
}
