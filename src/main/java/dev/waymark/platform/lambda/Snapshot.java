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
 * What must not be as it was when SnapStart took its snapshot, which may be weeks old: connections are closed before it,
 * and a database that has been prepared since is looked at again before the first request.
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
