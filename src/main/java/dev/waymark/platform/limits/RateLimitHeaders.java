package dev.waymark.platform.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells callers the state of their limits (draft-ietf-httpapi-ratelimit-headers), but not in answers that shared caches
 * may keep and give to others.
 */
final class RateLimitHeaders {

    private static final String STANDING = RateLimitHeaders.class.getName();
    private static final String TOLD = STANDING + ".told";

    private RateLimitHeaders() {}

    /** If several limits count one request, the last one appears. */
    static void tell(RoutingContext context, Standing standing) {
        if (context.put(STANDING, standing).get(TOLD) == null) {
            context.put(TOLD, true).addHeadersEndHandler(ignored -> put(context));
        }
    }

    private static void put(RoutingContext context) {
        var response = context.response();
        var cacheControl = response.headers().get(HttpHeaders.CACHE_CONTROL);
        if (context.get(STANDING) instanceof Standing standing
                && (cacheControl == null || !cacheControl.contains("public"))) {
            response.putHeader("RateLimit-Policy", standing.policy()).putHeader("RateLimit", standing.state());
        }
    }
}
