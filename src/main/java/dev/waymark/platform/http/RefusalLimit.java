package dev.waymark.platform.http;

import dev.waymark.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Counts requests that are refused before they are routed, as others are counted; a bean of what limits callers. */
public interface RefusalLimit {

    /** The problem to answer with instead, if there have been too many. */
    Optional<ProblemException> exceeded(RoutingContext context);
}
