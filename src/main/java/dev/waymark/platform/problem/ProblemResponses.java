package dev.waymark.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;

/** Sends problems outside of REST: from filters before the routes, and from the router itself. */
@ApplicationScoped
public class ProblemResponses {

    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        IntStream.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 500, 503)
                .forEach(status -> router.errorHandler(status, context -> send(context, problem(context, status))));
    }

    public void send(RoutingContext context, ProblemException problem) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = Buffer.buffer(
                TrustedJson.bytes(json, Problem.of(problem, context.request().path())));
        if (problem.status() == 413) {
            // The rest of the body is not worth waiting for.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(body)
                    .onComplete(sent -> context.request().connection().close());
        } else {
            response.end(body);
        }
    }

    /** Answers what has failed, if nothing was answered yet. */
    public void sendFailure(RoutingContext context) {
        int status = context.statusCode();
        // Whoever gave it the status of a caller's mistake has understood it: it is no defect to be logged.
        send(
                context,
                (status >= 400 && status < 500) || context.failure() == null
                        ? HttpProblem.of(Math.max(status, 400))
                        : Problems.of(context.failure()));
    }

    private static ProblemException problem(RoutingContext context, int status) {
        return context.failure() == null ? HttpProblem.of(status) : Problems.of(context.failure());
    }
}
