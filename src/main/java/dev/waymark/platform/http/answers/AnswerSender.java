package dev.waymark.platform.http.answers;

import dev.waymark.platform.http.AcceptHeader;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** Sends a ready answer outside of the REST layer, or a 304 if the client already has it. */
public final class AnswerSender {

    private AnswerSender() {}

    /** Must be called on the event loop, for a GET or a HEAD. */
    public static void send(ReadyAnswer answer, RoutingContext context, String cacheControl, String vary) {
        send(answer, answer.contentType(), context, cacheControl, vary);
    }

    /** Sends it as another media type than its own. */
    public static void send(
            ReadyAnswer answer, String contentType, RoutingContext context, String cacheControl, String vary) {
        var request = context.request();
        var response = context.response();
        if (answer.route() != null) {
            // Where the REST layer puts it too, for metrics and traces.
            ((HttpServerRequestInternal) request).context().putLocal("UrlPathTemplate", answer.route());
        }
        var form = answer.form(AcceptHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        boolean known = answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH));
        var outgoing = OutgoingAnswer.of(context);
        if (!known && request.method() != HttpMethod.HEAD && !outgoing.admits(form.bytes())) {
            outgoing.refuse();
            return;
        }
        response.putHeader(HttpHeaders.ETAG, form.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
                .putHeader(HttpHeaders.VARY, vary);
        answer.headers().forEach(response::putHeader);
        if (known) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        if (form.coding() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(form.bytes().length))
                    .end();
        } else {
            answer.count();
            outgoing.send(form.bytes());
        }
    }
}
