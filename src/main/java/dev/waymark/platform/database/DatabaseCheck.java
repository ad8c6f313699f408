package dev.waymark.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports this instance as not ready while the database is out of reach. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private final DatabaseReach database;

    DatabaseCheck(DatabaseReach database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        return switch (database.look()) {
            case REACHED -> response.up().build();
            case BUSY -> response.up().withData("reason", "the pool is busy").build();
            case OUT_OF_REACH ->
                response.down().withData("reason", "out of reach").build();
        };
    }
}
