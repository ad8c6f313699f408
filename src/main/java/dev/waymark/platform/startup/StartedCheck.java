package dev.waymark.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Up once migrations have run and content is published. */
@Readiness
@Startup
@ApplicationScoped
class StartedCheck implements HealthCheck {

    private final dev.waymark.platform.startup.Startup startup;

    StartedCheck(dev.waymark.platform.startup.Startup startup) {
        this.startup = startup;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("started");
        return startup.waitingFor()
                .map(reason -> response.down().withData("waitingFor", reason).build())
                .orElseGet(() -> response.up().build());
    }
}
