package dev.waymark.platform.http.answers;

import static io.quarkus.smallrye.openapi.runtime.OpenApiConstants.DEFAULT_DOCUMENT_NAME;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the OpenAPI document before the framework's own handler would, which gives it no ETag. It chooses the format as that
 * handler does.
 */
@ApplicationScoped
class OpenApiAnswers {

    private static final String PATH = "/openapi";

    /** Before the framework's routes, and after authentication at -200. */
    private static final int BEFORE_QUARKUS = -110;

    private final OpenApiDocumentService documents;
    private final boolean enabled;
    private final Map<Format, LastingAnswer> answers = new ConcurrentHashMap<>();

    OpenApiAnswers(
            OpenApiDocumentService documents,
            @ConfigProperty(name = "quarkus.smallrye-openapi.enabled", defaultValue = "true") boolean enabled) {
        this.documents = documents;
        this.enabled = enabled;
    }

    void register(@Observes Router router) {
        if (!enabled) {
            return;
        }
        for (var ending : List.of("", ".json", ".yaml", ".yml")) {
            router.route(PATH + ending)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(BEFORE_QUARKUS)
                    .handler(context -> send(context, ending));
        }
    }

    private void send(RoutingContext context, String ending) {
        answers.computeIfAbsent(format(context, ending), this::answer).send(context);
    }

    private LastingAnswer answer(Format format) {
        return new LastingAnswer(
                documents.getDocument(DEFAULT_DOCUMENT_NAME, format),
                format.getMimeType() + ";charset=UTF-8",
                "Accept, Accept-Encoding");
    }

    private static Format format(RoutingContext context, String ending) {
        if (!ending.isEmpty()) {
            return ending.equals(".json") ? Format.JSON : Format.YAML;
        }
        var accept = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.ACCEPT), "");
        var asked = context.queryParam("format");
        return accept.contains(Format.JSON.getMimeType())
                        || (!asked.isEmpty() && asked.getFirst().equalsIgnoreCase("JSON"))
                ? Format.JSON
                : Format.YAML;
    }
}
