package dev.waymark.platform.http.answers;

import dev.waymark.platform.connection.ConnectionConfig;
import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.http.InFlight;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Prepares every request for its answer. */
@ApplicationScoped
class OutgoingAnswers {

    private final InFlight inFlight;
    private final ConnectionConfig config;

    OutgoingAnswers(InFlight inFlight, ConnectionConfig config) {
        this.inFlight = inFlight;
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FilterOrder.OUTGOING_ANSWERS);
    }

    private void prepare(RoutingContext context) {
        // A request that is rerouted passes here again.
        if (OutgoingAnswer.of(context) == null) {
            var share = inFlight.answers().open(ClientAddress.of(context.request()));
            OutgoingAnswer.begin(context, share, config.answerTimeout());
        }
        context.next();
    }
}
