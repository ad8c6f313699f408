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

    /**
     * The whole body of the request that is being answered, also where it did not announce its size.
     *
     * @throws dev.waymark.platform.problem.ProblemException 413, as soon as it is more than is allowed; 400 if it ends
     *     before its time, as it does when a client leaves: that is no defect of ours
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
