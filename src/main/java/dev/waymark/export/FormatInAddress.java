package dev.waymark.export;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of a file names its format, so that the Accept header has nothing to decide: generated clients, consoles and
 * browsers send there whatever they send elsewhere. It is removed before any layer can refuse what it does not name.
 */
@ApplicationScoped
class FormatInAddress {

    private static final Pattern FILE =
            Pattern.compile("%s/(compositions|(me/)?roadmaps/[^/]+|shares/[^/]+)/exports/[^/]+|%s"
                    .formatted(V1, Pattern.quote(ChecklistSchemaResource.PATH)));

    void register(@Observes Filters filters) {
        filters.register(FormatInAddress::decide, FilterOrder.NAMED_FORMATS);
    }

    private static void decide(RoutingContext context) {
        var request = context.request();
        if (FILE.matcher(Objects.requireNonNullElse(request.path(), "")).matches()) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
        context.next();
    }
}
