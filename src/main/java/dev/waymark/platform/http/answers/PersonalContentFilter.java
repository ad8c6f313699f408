package dev.waymark.platform.http.answers;

import dev.waymark.platform.paging.Page;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds ETags to the answers of {@link PersonalContent} endpoints, and answers a repeated GET with 304. */
class PersonalContentFilter {

    private static final String CACHE_CONTROL = "private, no-cache";
    private static final String VARY = "Authorization, Accept-Encoding";

    private final EntityTags tags;

    PersonalContentFilter(EntityTags tags) {
        this.tags = tags;
    }

    @ServerResponseFilter
    @PersonalContent
    public void answer(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() >= 300) {
            return;
        }
        var entity = response.getEntity();
        if (entity == null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            return;
        }
        var request = context.request();
        var link = entity instanceof Page<?> page ? PageLinks.header(request.uri(), page) : null;
        if (link != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, link);
        }
        AnswerWriter.put(tags.answer(entity, ServedCounts.of(context)), CACHE_CONTROL, VARY, context, response);
    }
}
