package dev.waymark.platform.http.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.http.HttpConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Published answers, kept ready to send and sent from the event loop, before any routing. Only answers of endpoints
 * that are marked {@link PublishedContent} get in, and only while they still belong to the current edition.
 */
@ApplicationScoped
class ReadyAnswers {

    private static final Logger LOG = Logger.getLogger(ReadyAnswers.class);
    private static final String API = ApiPaths.V1 + "/";

    private static final String EDITION = ReadyAnswers.class.getName();

    private record Key(long edition, String uri) {}

    private final ContentVersion edition;
    private final long maxBytes;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final Cache<Key, ReadyAnswer> answers;

    ReadyAnswers(ContentVersion edition, HttpConfig config, MeterRegistry meters) {
        this.edition = edition;
        this.maxBytes = config.readyAnswers().maxBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Key key, ReadyAnswer answer) -> key.uri.length() + answer.weight())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "ready-answers");
    }

    /** After the request guard, before everything else. */
    void register(@Observes Filters filters) {
        filters.register(this::answer, FilterOrder.READY_ANSWERS);
    }

    /** The edition that was current when a request came; null if none was known. */
    static @Nullable Long editionOf(RoutingContext context) {
        return context.get(EDITION);
    }

    /**
     * Keeps an answer, unless content was published while it was made: then it may be of both editions.
     *
     * @param asked the edition that was current when the request came
     */
    void keep(@Nullable Long asked, String address, ReadyAnswer answer) {
        if (asked == null || maxBytes == 0) {
            return;
        }
        try {
            if (edition.current().equals(OptionalLong.of(asked))) {
                answers.put(new Key(asked, address), answer);
            }
        } catch (RuntimeException e) {
            LOG.debug("The current edition cannot be read, so the answer is not kept", e);
        }
    }

    @Nullable
    ReadyAnswer find(long current, String address) {
        return answers.getIfPresent(new Key(current, address));
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if ((request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD)
                || !request.uri().startsWith(API)) {
            context.next();
            return;
        }
        var known = edition.known();
        if (known.isPresent()) {
            answerFrom(known, context);
        } else if (refreshing.compareAndSet(false, true)) {
            context.vertx().executeBlocking(edition::current, false).onComplete(asked -> {
                refreshing.set(false);
                if (asked.failed()) {
                    LOG.debug("The current edition cannot be read", asked.cause());
                }
                answerFrom(asked.succeeded() ? asked.result() : edition.lastKnown(), context);
            });
        } else {
            // One asks for all; the others do not wait for it.
            answerFrom(edition.lastKnown(), context);
        }
    }

    private void answerFrom(OptionalLong current, RoutingContext context) {
        if (current.isEmpty()) {
            context.next();
            return;
        }
        context.put(EDITION, current.getAsLong());
        var request = context.request();
        var accept = AcceptHeader.of(request, HttpHeaders.ACCEPT);
        var answer = find(current.getAsLong(), request.uri());
        if (answer == null || !answer.isTakenBy(accept)) {
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
        answer.headers().forEach(response::putHeader);
        if (answer.matches(AcceptHeader.of(request, HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
        if (form.coding() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(form.bytes().length))
                    .end();
        } else {
            answer.count();
            response.end(Buffer.buffer(form.bytes()));
        }
    }
}
