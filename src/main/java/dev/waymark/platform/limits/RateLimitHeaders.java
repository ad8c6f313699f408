package dev.waymark.platform.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells callers how they stand (draft-ietf-httpapi-ratelimit-headers). An answer that shared caches may keep does not:
 * it would tell the next one of somebody else.
 */
final class RateLimitHeaders {

    private static final String STANDING = RateLimitHeaders.class.getName();
    private static final String TOLD = STANDING + ".told";

    private RateLimitHeaders() {}

    /** Of several limits that one request is counted for, the last one is told. */
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
