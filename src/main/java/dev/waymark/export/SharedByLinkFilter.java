package dev.waymark.export;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps {@link SharedByLink} answers out of search engines, and their links out of other sites' logs. */
class SharedByLinkFilter {

    @ServerResponseFilter
    @SharedByLink
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Robots-Tag", "noindex");
        response.getHeaders().putSingle("Referrer-Policy", "no-referrer");
    }
}
