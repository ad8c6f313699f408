package dev.waymark.platform.lambda;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Repairs the headers of requests after {@code quarkus-amazon-lambda-http} has split them. */
@IfBuildProfile("lambda")
@ApplicationScoped
class GatewayHeaders {

    void register(@Observes Filters filters) {
        filters.register(GatewayHeaders::mend, FilterOrder.GATEWAY_HEADERS);
    }

    /**
     * Joins values that were split at their commas, even in dates: the gateway sends a single value for each name (RFC 9110,
     * section 5.3). The extension also corrupts compressed JSON by treating it as text, so nothing is compressed here.
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
