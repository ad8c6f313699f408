package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Limits the size of bodies: in general, or for one operation by a {@link BodyLimit}. */
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

    /**
     * Reads the whole body of the current request, even if it did not announce its size.
     *
     * @throws dev.waymark.platform.problem.ProblemException 413 as soon as it exceeds the limit; 400 if it ends too early,
     *     as it does when a client disconnects
     */
    public byte[] read(InputStream body) {
        int limit = of(current.getCurrent().request());
        byte[] bytes;
        try {
            bytes = body.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new BadRequest("The body ended before its time.");
        }
        if (bytes.length > limit) {
            throw HttpProblem.of(413);
        }
        return bytes;
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
