package dev.waymark.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.paging.Page;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Turns what a {@link PublishedContent} endpoint returns into a {@link ReadyAnswer}, and keeps it. */
class PublishedContentFilter {

    private final ObjectMapper json;
    private final ReadyAnswers ready;
    private final PersonalContentFilter personal;

    PublishedContentFilter(ObjectMapper json, ReadyAnswers ready, PersonalContentFilter personal) {
        this.json = json;
        this.ready = ready;
        this.personal = personal;
    }

    @ServerResponseFilter
    @PublishedContent
    public void answer(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        if (PersonalAnswer.is(context)) {
            personal.answer(response, context);
            return;
        }
        if (response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        var request = context.request();
        var link = response.getEntity() instanceof Page<?> page ? PageLinks.header(address(request), page) : null;
        var answer = ReadyAnswer.of(json.writeValueAsBytes(response.getEntity()), link, route(context));
        ready.keep(ReadyAnswers.editionOf(context), address(request), answer);

        var form = answer.form(AcceptHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, form.etag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, ReadyAnswer.CACHE_CONTROL);
        headers.putSingle(HttpHeaders.VARY, ReadyAnswer.VARY);
        if (link != null) {
            headers.putSingle(HttpHeaders.LINK, link);
        }
        if (answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH))) {
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

    /** Path and query alone; a request may name a host in its address, whichever it likes. */
    private static String address(HttpServerRequest request) {
        var path = Objects.requireNonNullElse(request.path(), "/");
        return request.query() == null ? path : path + "?" + request.query();
    }

    private static @Nullable String route(RoutingContext context) {
        return ((HttpServerRequestInternal) context.request()).context().getLocal("UrlPathTemplate");
    }
}
