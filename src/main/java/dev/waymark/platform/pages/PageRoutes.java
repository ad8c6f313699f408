package dev.waymark.platform.pages;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.ProblemResponses;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The addresses of the pages, which are not part of the APIs and their contract. */
@ApplicationScoped
class PageRoutes {

    /** Before the framework's own pages for browsers, which development mode has. */
    private static final int ORDER = -110;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Pages pages;
    private final ProblemResponses problems;

    PageRoutes(Pages pages, ProblemResponses problems) {
        this.pages = pages;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        serve(router, "/", context -> Optional.of(pages.start()));
        serve(router, "/problems", context -> Optional.of(pages.problems()));
        serve(router, "/problems/:code", context -> pages.problem(requireNonNull(context.pathParam("code"))));
    }

    private void serve(Router router, String path, Function<RoutingContext, Optional<Page>> find) {
        router.route(path).order(ORDER).handler(context -> {
            var page = find.apply(context);
            if (page.isEmpty() || isOtherAddress(context)) {
                problems.send(context, HttpProblem.of(404));
            } else if (READS.contains(context.request().method())) {
                page.get().send(context);
            } else {
                context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
                problems.send(context, HttpProblem.of(405));
            }
        });
    }

    /** With a slash at its end, an address would make others of the page's relative links. */
    private static boolean isOtherAddress(RoutingContext context) {
        var path = context.request().path();
        return path != null && path.length() > 1 && path.endsWith("/");
    }
}
