package dev.waymark.platform.http.answers;

import dev.waymark.platform.http.AcceptHeader;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Replaces the result of an endpoint with a ready answer, or with a 304 if the client already has it. */
final class AnswerWriter {

    private AnswerWriter() {}

    static void put(
            ReadyAnswer answer,
            String cacheControl,
            String vary,
            RoutingContext context,
            ContainerResponseContext response) {
        var request = context.request();
        var form = answer.form(AcceptHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, form.etag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl);
        headers.putSingle(HttpHeaders.VARY, vary);
        answer.headers().forEach(headers::putSingle);
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (read && answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        var outgoing = OutgoingAnswer.of(context);
        if (request.method() == HttpMethod.GET && !outgoing.admits(form.bytes())) {
            throw OutgoingAnswer.refusal();
        } else if (!read) {
            outgoing.admitAnyhow(form.bytes());
        }
        if (form.coding() != null) {
            // The server sends what has "identity" here without any coding, even if the REST layer adds one to it.
            request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, form.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, form.bytes().length);
        } else {
            answer.count();
        }
        response.setEntity(
                request.method() == HttpMethod.HEAD ? form.bytes() : new PacedBody(form.bytes()),
                null,
                MediaType.valueOf(answer.contentType()));
    }
}
