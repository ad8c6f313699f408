package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Catches every failure that no endpoint answers, before Quarkus's own handler, which would log the whole address. The
 * router fails some requests before any filter has seen them, such as those without a Host; they are sent through the
 * filters after all, to be refused there like others.
 */
@ApplicationScoped
class EarlyFailures {

    private static final String FILTERED = EarlyFailures.class.getName();
    private static final String REFUSAL = FILTERED + ".refusal";
    private static final String FOR_SERVER = FILTERED + ".for-server";

    private final ProblemResponses problems;

    EarlyFailures(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.put(FILTERED, true);
                    context.next();
                },
                FilterOrder.FIRST);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (context.get(FILTERED) != null) {
            problems.sendFailure(context);
        } else {
            var request = context.request();
            if (isForServer(request)) {
                context.put(FOR_SERVER, true);
            } else {
                context.put(REFUSAL, refusal(request));
            }
            var path = request.path();
            context.reroute(request.method(), path != null && path.startsWith("/") ? path : "/");
        }
    }

    private static ProblemException refusal(HttpServerRequest request) {
        return request.method() == HttpMethod.CONNECT
                ? HttpProblem.of(405)
                : new BadRequest(
                        "The request needs a path that begins with a slash, and the host that it is meant for.");
    }

    /** Whether it asks for what the server as a whole can do: the only sense that an asterisk has as a target. */
    private static boolean isForServer(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && "*".equals(request.uri())
                && ((HttpServerRequestInternal) request).isValidAuthority();
    }

    static boolean isForServer(RoutingContext context) {
        return context.get(FOR_SERVER) != null;
    }

    /** Why a request must be refused that the router or the server itself could not take. */
    static @Nullable ProblemException refusalOf(RoutingContext context) {
        return context.request().decoderResult() instanceof RefusedMessage refused
                ? refused.problem()
                : context.get(REFUSAL);
    }
}
