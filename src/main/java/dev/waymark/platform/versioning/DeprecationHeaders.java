package dev.waymark.platform.versioning;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Announces a deprecation in every answer of the operation: computed or cached, a 304 or an error. */
@ApplicationScoped
class DeprecationHeaders {

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.DEPRECATION);
    }

    private void add(RoutingContext context) {
        DeprecatedRoutes.find(context.request().method().name(), String.valueOf(context.normalizedPath()))
                .ifPresent(deprecation -> context.addHeadersEndHandler(ignored -> put(context, deprecation)));
        context.next();
    }

    private static void put(RoutingContext context, Deprecation deprecation) {
        context.response()
                .headers()
                .set("Deprecation", deprecation.sinceDate())
                .set("Sunset", deprecation.sunsetDate())
                // Added rather than set, since a page of a list already links to its neighbours.
                .add("Link", deprecation.link());
    }
}
