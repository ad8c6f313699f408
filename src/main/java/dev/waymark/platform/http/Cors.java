package dev.waymark.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Allows pages of the configured origins to use the APIs (CORS, in the Fetch standard). Quarkus's own filter would miss
 * answers that are sent from memory or refused early, and does not add Vary. Credentials are never allowed, since access
 * tokens have a header of their own and cookies have no meaning here.
 */
@ApplicationScoped
class Cors {

    private static final String ANY = "*";
    private static final String LOCALHOST = "localhost";

    /** Whatever port a frontend's development server has taken, on the machine of the browser itself. */
    private static final Pattern OF_LOCALHOST =
            Pattern.compile("https?://(([a-z0-9-]++\\.)*+localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\\[[0-9a-f:]+](:[0-9]{1,5})?");

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS = "Accept, Authorization, Content-Type, Idempotency-Key, If-Match,"
            + " If-None-Match, baggage, traceparent, tracestate";
    private static final String EXPOSED_HEADERS = "Allow, Content-Disposition, Deprecation, ETag, Idempotent-Replayed,"
            + " Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, WWW-Authenticate";
    private static final String AN_HOUR = "3600";

    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Set<String> origins;
    private final String requestHeaders;
    private final String exposedHeaders;

    Cors(CorsConfig config) {
        this.origins = Set.copyOf(config.origins().orElse(Set.of()));
        check(
                "origins",
                origins,
                origin -> origin.equals(ANY)
                        || origin.equals(LOCALHOST)
                        || ORIGIN.matcher(origin).matches(),
                "an origin such as https://app.example.org");
        this.requestHeaders = headers("request-headers", REQUEST_HEADERS, config.requestHeaders());
        this.exposedHeaders = headers("exposed-headers", EXPOSED_HEADERS, config.exposedHeaders());
    }

    private static String headers(String property, String always, Optional<Set<String>> more) {
        var names = new TreeSet<>(more.orElse(Set.of()));
        check(property, names, name -> HEADER.matcher(name).matches(), "the name of a header");
        return names.isEmpty() ? always : always + ", " + String.join(", ", names);
    }

    private static void check(String property, Set<String> values, Predicate<String> isRight, String what) {
        values.stream().filter(isRight.negate()).findFirst().ifPresent(value -> {
            throw new IllegalArgumentException("waymark.cors.%s: \"%s\" is not %s".formatted(property, value, what));
        });
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::handle, FilterOrder.CORS);
        }
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        var allowed = allowed(request);
        context.addHeadersEndHandler(ignored -> put(response, allowed));
        if (!allowed.isEmpty() && isPreflight(request)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, requestHeaders)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, AN_HOUR)
                    .setStatusCode(204)
                    .end();
        } else {
            context.next();
        }
    }

    /** Empty for a page of another origin, whose browser then keeps the answer from it. */
    private String allowed(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? "" : origins.contains(ANY) ? ANY : isNamed(origin) ? origin : "";
    }

    private boolean isNamed(String origin) {
        return (origins.contains(LOCALHOST) && OF_LOCALHOST.matcher(origin).matches())
                || (!origin.equals(LOCALHOST) && origins.contains(origin));
    }

    private void put(HttpServerResponse response, String allowed) {
        if (!origins.contains(ANY)) {
            // Also without a permission: a cache must not give such an answer to a page that is allowed to have it.
            response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (!allowed.isEmpty()) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowed)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposedHeaders);
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }
}
