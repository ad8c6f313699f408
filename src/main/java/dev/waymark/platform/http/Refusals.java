package dev.waymark.platform.http;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The one way out for requests that are refused before they are routed: they are counted, get a problem, and leave at most
 * a line in a log of details, without a word of theirs.
 */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final ProblemResponses problems;
    private final List<RefusalLimit> limits;

    Refusals(ProblemResponses problems, @All List<RefusalLimit> limits) {
        this.problems = problems;
        this.limits = limits;
    }

    void refuse(RoutingContext context, ProblemException problem) {
        LOG.debugf("Refused before it was routed: %s", problem.code());
        if (context.request().version() != HttpVersion.HTTP_2) {
            // What follows on the connection might be read in two ways.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (problem.status() == 405) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
        }
        problems.send(context, exceeded(context).orElse(problem));
    }

    /** Answers OPTIONS for the whole server (RFC 9110, section 9.3.7). */
    void tellMethods(RoutingContext context) {
        exceeded(context)
                .ifPresentOrElse(
                        problem -> problems.send(context, problem),
                        () -> context.response()
                                .putHeader(HttpHeaders.ALLOW, METHODS)
                                .setStatusCode(204)
                                .end());
    }

    private Optional<ProblemException> exceeded(RoutingContext context) {
        return limits.stream()
                .flatMap(limit -> limit.exceeded(context).stream())
                .findFirst();
    }
}
