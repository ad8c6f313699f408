package dev.waymark.platform.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while the database is out of reach. A pool that is merely busy is no reason to take the instance out. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    private final AgroalDataSource dataSource;

    DatabaseCheck(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            return response.status(connection.isValid(PATIENCE_SECONDS)).build();
        } catch (SQLException e) {
            boolean busy = dataSource.getMetrics().availableCount() == 0
                    && dataSource.getMetrics().activeCount() > 0;
            return response.status(busy)
                    .withData("reason", busy ? "the pool is busy" : "out of reach")
                    .build();
        }
    }
}
