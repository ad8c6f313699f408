package dev.waymark.platform.startup;

import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import dev.waymark.platform.problem.ProblemResponses;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses requests to the APIs until the start is complete, since tables or their contents may be missing before. */
@ApplicationScoped
class StartupGate {

    private static final List<String> WAITING = List.of("/api/", "/graphql", "/.well-known/");

    private final Startup startup;
    private final ProblemResponses problems;

    StartupGate(Startup startup, ProblemResponses problems) {
        this.startup = startup;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.STARTUP_GATE);
    }

    private void guard(RoutingContext context) {
        var uri = context.request().uri();
        var waitingFor = startup.waitingFor();
        if (waitingFor.isPresent() && WAITING.stream().anyMatch(uri::startsWith)) {
            problems.send(context, new ServiceUnavailable("Not ready yet: waiting for " + waitingFor.get() + "."));
        } else {
            context.next();
        }
    }
}
