package dev.waymark.platform.http;

import dev.waymark.platform.openapi.QueryContract;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Nearest;
import dev.waymark.platform.text.Texts;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the REST layer would ignore, in whole or in part: empty ones, those that the operation does
 * not take, and repeated ones that take one value.
 */
@Singleton
class QueryGuard {

    private static final int LONGEST_NAME = 100;

    /** Rather than to serve without a guard, the application does not start. */
    void start(@Observes StartupEvent event) {
        QueryContract.assertRead();
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, RoutingContext context) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        String template =
                ((HttpServerRequestInternal) context.request()).context().getLocal("UrlPathTemplate");
        if (template != null && !template.startsWith(ApiPaths.V1)) {
            // A page, to whose address others add what they like.
            return;
        }
        // What the contract does not show takes no parameters. Without a template, there is nothing to take them, and
        // OPTIONS has the address of another request.
        var taken = template == null || request.getMethod().equals(HttpMethod.OPTIONS)
                ? null
                : QueryContract.of(request.getMethod(), template).orElseGet(Collections::emptySortedMap);
        var mistakes = new Mistakes();
        given.forEach((name, values) -> {
            var mistake = mistake(name, values, taken);
            if (mistake != null) {
                mistakes.add(pointer(name), mistake);
            }
        });
        mistakes.check();
    }

    private static @Nullable String mistake(
            String name, List<String> values, @Nullable SortedMap<String, Boolean> taken) {
        if (taken != null) {
            var takesSeveral = taken.get(name);
            if (takesSeveral == null) {
                return "is not a parameter here" + instead(name, taken.keySet());
            }
            if (!takesSeveral && values.size() > 1) {
                return "must be given once";
            }
        }
        return values.stream().anyMatch(String::isBlank) ? "must not be empty" : null;
    }

    private static String instead(String name, Set<String> names) {
        if (names.isEmpty()) {
            return "; this takes none";
        }
        var nearest = Nearest.hint(name, names);
        return nearest.isEmpty() ? "; this takes " + String.join(", ", names) : nearest;
    }

    /** The name as it is written in a JSON Pointer, shortened to a length that is worth showing. */
    private static String pointer(String name) {
        return Texts.shortened(name, LONGEST_NAME).replace("~", "~0").replace("/", "~1");
    }
}
