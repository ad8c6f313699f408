package dev.waymark.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import dev.waymark.platform.problem.HttpProblem.InternalFailure;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns failures into problems, in the same way for REST, GraphQL and the router. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    /** Logs failures of the server, but not mistakes of callers. */
    public static ProblemException of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(Problems::known)
                .filter(problem -> problem != null)
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    private static @Nullable ProblemException known(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            // Thrown by the constructor of a record that a body was read into.
            case JsonProcessingException json when json.getCause() instanceof ProblemException said -> said;
            case JsonProcessingException json -> JsonProblems.of(json);
            case SQLException sql when DatabaseOutages.isOutage(sql) -> unavailable(sql);
            case SQLException sql when DatabaseOutages.isCancelled(sql) -> new DeadlineExceeded();
            case RejectedExecutionException busy -> new ServiceUnavailable("The service has too much to do just now.");
            // The client has disconnected, so nobody will see the answer.
            case HttpClosedException gone -> new BadRequest("The body ended before its time.");
            case AuthenticationFailedException token -> Unauthenticated.invalidToken();
            case UnauthorizedException anonymous -> HttpProblem.of(401);
            case ForbiddenException role -> HttpProblem.of(403);
            case WebApplicationException web
            when web.getCause() == null -> HttpProblem.of(web.getResponse().getStatus());
            default -> null;
        };
    }

    private static ProblemException unknown(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return HttpProblem.of(web.getResponse().getStatus());
        }
        LOG.error("A request failed", failure);
        return new InternalFailure();
    }

    private static ProblemException unavailable(SQLException failure) {
        LOG.warnf("The database is not available: %s", failure.getMessage());
        return new ServiceUnavailable("The database cannot be reached at the moment; try again in a few seconds.");
    }
}
