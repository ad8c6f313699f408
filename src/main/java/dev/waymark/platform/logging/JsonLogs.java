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
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Switches the console to JSON, with the trace id in every line of a traced request ({@code traceId}), or else to
 * {@link CleanLines}. The few lines before the application's own start keep the form that they have.
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
        handlers(InitialConfigurator.DELAYED_HANDLER).forEach(handler -> {
            if (config.json() && handler instanceof ConsoleHandler) {
                handler.setFormatter(new JsonLines(json));
            } else if (handler.getFormatter() instanceof ExtFormatter plain && !(plain instanceof CleanLines)) {
                handler.setFormatter(new CleanLines(plain));
            }
        });
    }

    /** A handler, with all handlers that it passes records on to. */
    private static Stream<Handler> handlers(Handler handler) {
        var inner = handler instanceof ExtHandler outer ? Arrays.stream(outer.getHandlers()) : Stream.<Handler>empty();
        return Stream.concat(Stream.of(handler), inner.flatMap(JsonLogs::handlers));
    }
}
