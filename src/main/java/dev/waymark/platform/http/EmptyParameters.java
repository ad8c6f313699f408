package dev.waymark.platform.http;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses empty parameters, which the REST layer would treat as absent. */
class EmptyParameters {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        var empty = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(String::isBlank))
                .map(parameter -> new Problem.Part("/" + parameter.getKey(), "must not be empty"))
                .toList();
        if (!empty.isEmpty()) {
            throw new InvalidInput(empty);
        }
    }
}
