package dev.waymark.platform.http.answers;

import dev.waymark.platform.connection.ConnectionConfig;
import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.http.InFlight;
import dev.waymark.platform.problem.ProblemResponses;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Prepares every request for its answer. */
@ApplicationScoped
class OutgoingAnswers {

    private final InFlight inFlight;
    private final ConnectionConfig config;
    private final ProblemResponses problems;

    OutgoingAnswers(InFlight inFlight, ConnectionConfig config, ProblemResponses problems) {
        this.inFlight = inFlight;
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FilterOrder.OUTGOING_ANSWERS);
    }

    private void prepare(RoutingContext context) {
        // A request that is rerouted passes here again.
        if (OutgoingAnswer.find(context) == null && !begin(context).hasRoom() && !isOperators(context)) {
            OutgoingAnswer.of(context).refuse();
        } else {
            context.next();
        }
    }

    private OutgoingAnswer begin(RoutingContext context) {
        var share = inFlight.answers().open(ClientAddress.of(context.request()));
        return OutgoingAnswer.begin(context, share, config.answerTimeout(), problems);
    }

    /** Health and metrics are answered whatever happens. */
    private static boolean isOperators(RoutingContext context) {
        return context.request().uri().startsWith("/q/");
    }
}
