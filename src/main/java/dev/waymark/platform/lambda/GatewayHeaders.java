package dev.waymark.platform.lambda;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Mends what {@code quarkus-amazon-lambda-http} does to the headers of a request. */
@IfBuildProfile("lambda")
@ApplicationScoped
class GatewayHeaders {

    void register(@Observes Filters filters) {
        filters.register(GatewayHeaders::mend, FilterOrder.GATEWAY_HEADERS);
    }

    /**
     * It cuts every value at its commas, dates among them; the gateway sends one value for each name, with the commas
     * in it (RFC 9110, 5.3). And it takes compressed JSON for text, which spoils it: so nothing is compressed here.
     */
    private static void mend(RoutingContext context) {
        var headers = context.request().headers();
        for (var name : headers.names()) {
            var values = headers.getAll(name);
            if (values.size() > 1) {
                headers.set(name, String.join(",", values));
            }
        }
        headers.remove(HttpHeaders.ACCEPT_ENCODING);
        context.next();
    }
}
