package dev.waymark.sharing;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps {@link SharedByLink} answers out of search engines. No answer tells other sites the address that it came from. */
class SharedByLinkFilter {

    @ServerResponseFilter
    @SharedByLink
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Robots-Tag", "noindex");
    }
}
