package dev.waymark.platform.http;

import dev.waymark.platform.paging.Page;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives the answers of {@link PersonalContent} endpoints their ETags, and a repeated GET a 304. */
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
        var headers = response.getHeaders();
        if (response.getStatus() >= 300) {
            return;
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        if (response.getEntity() == null) {
            return;
        }
        var request = context.request();
        if (response.getEntity() instanceof Page<?> page) {
            var link = PageLinks.header(request.uri(), page);
            if (link != null) {
                headers.putSingle(HttpHeaders.LINK, link);
            }
        }
        var answer = tags.answer(response.getEntity());
        var form = answer.form(AcceptHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        headers.putSingle(HttpHeaders.VARY, VARY);
        headers.putSingle(HttpHeaders.ETAG, form.etag());
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (read && answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        if (form.coding() != null) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, form.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, form.bytes().length);
        }
        response.setEntity(form.bytes(), null, MediaType.valueOf(ReadyAnswer.CONTENT_TYPE));
    }
}
