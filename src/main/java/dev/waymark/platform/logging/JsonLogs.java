package dev.waymark.platform.logging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Switches the console to JSON, with the trace id in every line of a traced request ({@code traceId}). The few lines
 * before the application's own start keep the plain form.
 */
@ApplicationScoped
class JsonLogs {

    private final LogConfig config;
    private final ObjectMapper json;

    JsonLogs(LogConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (config.json()) {
            var formatter = new JsonLines(json);
            handlers(InitialConfigurator.DELAYED_HANDLER)
                    .filter(ConsoleHandler.class::isInstance)
                    .forEach(console -> console.setFormatter(formatter));
        }
    }

    /** A handler, with all handlers that it passes records on to. */
    private static Stream<Handler> handlers(Handler handler) {
        var inner = handler instanceof ExtHandler outer ? Arrays.stream(outer.getHandlers()) : Stream.<Handler>empty();
        return Stream.concat(Stream.of(handler), inner.flatMap(JsonLogs::handlers));
    }
}
