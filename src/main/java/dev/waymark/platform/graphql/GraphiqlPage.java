package dev.waymark.platform.graphql;

import dev.waymark.platform.http.answers.AnswerSender;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.ReadyAnswer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Replaces the page of SmallRye's GraphiQL and the script that starts it, which have no settings: neither a title, nor a
 * query to begin with, nor headers that outlast a reload. The other files are SmallRye's.
 */
@ApplicationScoped
class GraphiqlPage {

    private static final String FOLDER = "/q/graphql-ui/";

    /** Before the route of SmallRye's files. */
    private static final int ORDER = -110;

    private final boolean enabled;

    GraphiqlPage(@ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled", defaultValue = "true") boolean enabled) {
        this.enabled = enabled;
    }

    void register(@Observes Router router) {
        if (enabled) {
            var page = file("index.html", "text/html;charset=UTF-8");
            serve(router, "", page);
            serve(router, "index.html", page);
            serve(router, "render.js", file("render.js", "text/javascript;charset=UTF-8"));
        }
    }

    private static void serve(Router router, String name, ReadyAnswer file) {
        router.route(FOLDER + name)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(context -> AnswerSender.send(file, context, ReadyAnswer.CACHE_CONTROL, ReadyAnswer.VARY));
    }

    private static ReadyAnswer file(String name, String mediaType) {
        try (var file = GraphiqlPage.class.getResourceAsStream("/graphiql/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return ReadyAnswer.of(new FileAnswer(bytes, mediaType, Map.of()), null, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
