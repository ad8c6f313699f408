package dev.waymark.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers to make nothing of an answer but what it is. */
@ApplicationScoped
class SecurityHeaders {

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String GRAPHIQL = "/q/graphql-ui";

    /** Answers of the APIs are read by programs: as a page they may do nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** What the two pages for trying out consist of, and the APIs that they try. Both write styles as they run. */
    private static final String OWN_FILES = NOTHING
            + "; base-uri 'none'; form-action 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:"
            + "; style-src 'self' 'unsafe-inline'; script-src 'self'";

    /** Swagger UI's page has its settings in it, as a script. */
    private static final String OWN_FILES_AND_SCRIPT = OWN_FILES + " 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.SECURITY_HEADERS);
    }

    private void add(RoutingContext context) {
        // At the end, since whoever answers with an error may begin with no headers.
        context.addHeadersEndHandler(ignored -> put(context));
        context.next();
    }

    private static void put(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer");
        // A picture has a policy of its own, by which it is shown with its style sheet.
        if (!headers.contains(CONTENT_POLICY)) {
            headers.set(
                    CONTENT_POLICY,
                    contentPolicy(String.valueOf(context.request().path())));
        }
        // By TLS, to us or to a proxy that is trusted to say so. Anywhere else browsers ignore it.
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String contentPolicy(String path) {
        return path.startsWith(SWAGGER_UI) ? OWN_FILES_AND_SCRIPT : path.startsWith(GRAPHIQL) ? OWN_FILES : NOTHING;
    }
}
