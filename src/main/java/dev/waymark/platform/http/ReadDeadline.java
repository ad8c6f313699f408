package dev.waymark.platform.http;

import dev.waymark.platform.database.DatabaseConfig;
import dev.waymark.platform.database.Deadline;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives reads a deadline, after which their statements are cancelled: a read can be repeated without harm. */
class ReadDeadline {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final DatabaseConfig config;

    ReadDeadline(DatabaseConfig config) {
        this.config = config;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            Deadline.begin(config.readDeadline());
        }
    }
}
