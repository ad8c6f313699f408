package dev.waymark.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Adds headers that keep browsers from interpreting or embedding answers in harmful ways. */
@ApplicationScoped
class SecurityHeaders {

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String GRAPHIQL = "/q/graphql-ui";

    /** Answers of the APIs are meant for programs; opened as a page, they may load nothing. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** For the two pages that try out the APIs: their own files and the APIs. Both write styles at run time. */
    private static final String OWN_FILES = NOTHING
            + "; base-uri 'none'; form-action 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:"
            + "; style-src 'self' 'unsafe-inline'; script-src 'self'";

    /** The page of Swagger UI contains its settings as a script. */
    private static final String OWN_FILES_AND_SCRIPT = OWN_FILES + " 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(this::add, FilterOrder.SECURITY_HEADERS);
    }

    private void add(RoutingContext context) {
        // Added last, since error handlers may clear the headers.
        context.addHeadersEndHandler(ignored -> put(context));
        context.next();
    }

    private static void put(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer");
        // A picture brings a policy of its own, which allows its style sheet.
        if (!headers.contains(CONTENT_POLICY)) {
            headers.set(
                    CONTENT_POLICY,
                    contentPolicy(String.valueOf(context.request().path())));
        }
        // Only with TLS, here or at a trusted proxy; browsers ignore the header otherwise.
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String contentPolicy(String path) {
        return path.startsWith(SWAGGER_UI) ? OWN_FILES_AND_SCRIPT : path.startsWith(GRAPHIQL) ? OWN_FILES : NOTHING;
    }
}
