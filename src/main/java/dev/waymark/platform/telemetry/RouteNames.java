package dev.waymark.platform.telemetry;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives every request a name for metrics and spans before it is routed; routes with a template replace it. Otherwise, a
 * request that is refused before it reaches a route would be named by its path, and every path would make a series.
 */
@ApplicationScoped
class RouteNames {

    static final String UNROUTED = "/unrouted";

    /** The only route without a template, apart from those under {@code /q}, which are not counted. */
    private static final String GRAPHQL = "/graphql";

    void register(@Observes Filters filters) {
        filters.register(RouteNames::name, FilterOrder.ROUTE_NAMES);
    }

    private static void name(RoutingContext context) {
        var path = context.request().path();
        var name = path != null && path.startsWith(GRAPHQL) ? GRAPHQL : UNROUTED;
        ((HttpServerRequestInternal) context.request()).context().putLocal("UrlPathTemplate", name);
        context.next();
    }
}
