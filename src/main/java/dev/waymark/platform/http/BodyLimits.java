package dev.waymark.platform.http;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How large a request's body may be: as large as any, or what a {@link BodyLimit} says. */
@ApplicationScoped
public class BodyLimits {

    private final HttpConfig config;
    private final List<BodyLimit> exceptions;
    private final CurrentVertxRequest current;

    BodyLimits(HttpConfig config, @All List<BodyLimit> exceptions, CurrentVertxRequest current) {
        this.config = config;
        this.exceptions = exceptions;
        this.current = current;
    }

    /** In bytes, for the request that is being answered. */
    public int current() {
        return of(current.getCurrent().request());
    }

    int of(HttpServerRequest request) {
        return exceptions.stream()
                .filter(limit -> limit.method().equals(request.method().name())
                        && limit.path().equals(request.path()))
                .findFirst()
                .map(BodyLimit::maxBytes)
                .orElse(config.maxBodyBytes());
    }
}
