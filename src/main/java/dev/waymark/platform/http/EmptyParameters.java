package dev.waymark.platform.http;

import dev.waymark.platform.problem.InvalidInput;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters without a value: Quarkus reads {@code ?q=} as if q were absent, and would answer the whole list. */
class EmptyParameters {

    @ServerRequestFilter
    public void refuse(UriInfo address) {
        address.getQueryParameters().forEach((name, values) -> {
            if (values.contains("")) {
                throw InvalidInput.parameter(name, "must not be empty");
            }
        });
    }
}
