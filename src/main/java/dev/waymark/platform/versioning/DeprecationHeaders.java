package dev.waymark.platform.versioning;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets every answer of an operation that is deprecated say so, be it computed, ready, unchanged or an error. */
@ApplicationScoped
class DeprecationHeaders {

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.DEPRECATION);
    }

    private void add(RoutingContext context) {
        DeprecatedRoutes.find(context.request().method().name(), String.valueOf(context.normalizedPath()))
                .ifPresent(supersession -> context.addHeadersEndHandler(ignored -> put(context, supersession)));
        context.next();
    }

    private static void put(RoutingContext context, Deprecation supersession) {
        context.response()
                .headers()
                .set("Deprecation", supersession.deprecation())
                .set("Sunset", supersession.sunsetDate())
                // A page of a list has its neighbours there already.
                .add("Link", supersession.link());
    }
}
