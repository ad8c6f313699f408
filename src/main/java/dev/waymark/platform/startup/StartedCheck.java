package dev.waymark.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Reports this instance as ready once all steps of the start have run, with its version and commit. */
@Readiness
@Startup
@ApplicationScoped
class StartedCheck implements HealthCheck {

    private final dev.waymark.platform.startup.Startup startup;
    private final Build build;

    StartedCheck(dev.waymark.platform.startup.Startup startup, Build build) {
        this.startup = startup;
        this.build = build;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("started").withData("version", build.version());
        build.commit().ifPresent(commit -> response.withData("commit", commit));
        return startup.waitingFor()
                .map(reason -> response.down().withData("waitingFor", reason).build())
                .orElseGet(() -> response.up().build());
    }
}
