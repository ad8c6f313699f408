package dev.waymark.sharing;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps {@link SharedByLink} answers out of search engines. The referrer policy of all answers hides the address from
 * other sites.
 */
class SharedByLinkFilter {

    @ServerResponseFilter
    @SharedByLink
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Robots-Tag", "noindex");
    }
}
