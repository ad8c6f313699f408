package dev.waymark.platform.limits;

import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.Problems;
import io.opentelemetry.context.Context;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Counts every request before anything is done for it. */
@ApplicationScoped
class FairUseGate {

    /** Keys, which other services ask for, and GraphQL, which counts fields once it has read them. */
    private static final Pattern NOT_COUNTED = Pattern.compile("/\\.well-known/jwks\\.json|/graphql");

    /** Not counted if the operator's own machines ask. */
    private static final Pattern PROBE = Pattern.compile("/q/(health|metrics)(/.*)?");

    private static final String COUNTED = FairUseGate.class.getName();

    private final FairUse fairUse;
    private final ProblemResponses problems;

    FairUseGate(FairUse fairUse, ProblemResponses problems) {
        this.fairUse = fairUse;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.FAIR_USE);
    }

    private void guard(RoutingContext context) {
        var path = context.normalizedPath();
        // A request that is rerouted passes here again.
        if (context.get(COUNTED) != null || (path != null && isUncounted(path, context))) {
            context.next();
            return;
        }
        context.put(COUNTED, true);
        try {
            fairUse.chargeAtOnce(context, Use.of(context.request().method()))
                    .ifPresentOrElse(rest -> finish(rest, context), context::next);
        } catch (TooManyRequests e) {
            problems.send(context, e);
        }
    }

    private static boolean isUncounted(String path, RoutingContext context) {
        return NOT_COUNTED.matcher(path).matches()
                || (PROBE.matcher(path).matches() && ClientAddress.isPrivate(context.request()));
    }

    /** Leaves the event loop, which must not block, and keeps the context of the trace. */
    private void finish(Runnable rest, RoutingContext context) {
        var eventLoop = context.vertx().getOrCreateContext();
        Thread.ofVirtual().name("fair-use").start(Context.current().wrap(() -> {
            try {
                rest.run();
                eventLoop.runOnContext(ignored -> context.next());
            } catch (RuntimeException | Error e) {
                eventLoop.runOnContext(ignored -> problems.send(context, Problems.of(e)));
            }
        }));
    }
}
