package dev.waymark.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Published answers, kept ready to send and sent from the event loop, before any routing. Only answers of endpoints that
 * are marked {@link PublishedContent} get in, and only while they still belong to the current edition.
 */
@ApplicationScoped
class ReadyAnswers {

    private static final Logger LOG = Logger.getLogger(ReadyAnswers.class);
    private static final String API = ApiPaths.V1 + "/";

    private record Key(long edition, String uri) {}

    private final Edition edition;
    private final long maxBytes;
    private final Cache<Key, ReadyAnswer> answers;

    ReadyAnswers(Edition edition, HttpConfig config) {
        this.edition = edition;
        this.maxBytes = config.readyAnswers().maxBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Key key, ReadyAnswer answer) -> key.uri.length() + answer.weight())
                .build();
    }

    /** After the request guard, before everything else. */
    void register(@Observes Filters filters) {
        filters.register(this::answer, FilterOrder.READY_ANSWERS);
    }

    /** Keeps an answer, unless content was published while it was made: then it may be of both editions. */
    void keep(String uri, ReadyAnswer answer) {
        if (maxBytes == 0) {
            return;
        }
        var before = edition.known();
        if (before.isPresent() && before.equals(edition.current())) {
            answers.put(new Key(before.getAsLong(), uri), answer);
        }
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if ((request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD)
                || !request.uri().startsWith(API)) {
            context.next();
        } else if (edition.known().isPresent()) {
            answerFrom(edition.known().getAsLong(), context);
        } else {
            context.vertx().executeBlocking(edition::current, false).onComplete(asked -> {
                if (asked.failed()) {
                    LOG.debug("The current edition cannot be read", asked.cause());
                }
                edition.lastKnown().ifPresentOrElse(last -> answerFrom(last, context), context::next);
            });
        }
    }

    private void answerFrom(long current, RoutingContext context) {
        var request = context.request();
        var accept = AcceptHeader.of(request, HttpHeaders.ACCEPT);
        var answer = accept == null || AcceptHeader.takes(accept, "application/json")
                ? answers.getIfPresent(new Key(current, request.uri()))
                : null;
        if (answer == null) {
            context.next();
        } else {
            send(answer, context);
        }
    }

    private static void send(ReadyAnswer answer, RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (answer.route() != null) {
            // Where the REST layer puts it too, for metrics and traces.
            ((HttpServerRequestInternal) request).context().putLocal("UrlPathTemplate", answer.route());
        }
        var form = answer.form(AcceptHeader.of(request, HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.ETAG, form.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, ReadyAnswer.CACHE_CONTROL)
                .putHeader(HttpHeaders.VARY, ReadyAnswer.VARY);
        if (answer.link() != null) {
            response.putHeader("Link", answer.link());
        }
        if (answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, ReadyAnswer.CONTENT_TYPE);
        if (form.coding() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(form.bytes().length))
                    .end();
        } else {
            response.end(Buffer.buffer(form.bytes()));
        }
    }
}
