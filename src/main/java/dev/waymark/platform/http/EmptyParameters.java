package dev.waymark.platform.http;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An empty parameter is invalid: the REST layer would take it for an absent one. */
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
