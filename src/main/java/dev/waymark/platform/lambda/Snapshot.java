package dev.waymark.platform.lambda;

import dev.waymark.platform.startup.Startup;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Prepares the application for SnapStart, whose snapshot may be weeks old when it is restored: connections are closed
 * before the snapshot, and a start that was waiting for the database continues after the restore.
 */
@IfBuildProfile("lambda")
@ApplicationScoped
class Snapshot implements Resource {

    private final AgroalDataSource connections;
    private final Startup startup;

    Snapshot(AgroalDataSource connections, Startup startup) {
        this.connections = connections;
        this.startup = startup;
    }

    void register(@Observes StartupEvent started) {
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        connections.flush(FlushMode.ALL);
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        startup.tryAgain();
    }
}
