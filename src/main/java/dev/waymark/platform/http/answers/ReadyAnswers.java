package dev.waymark.platform.http.answers;

import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.http.HttpConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps published answers and sends them from the event loop, before any routing. It takes only answers of endpoints
 * that are marked {@link PublishedContent}, and uses them only while the content version that they belong to is current.
 */
@ApplicationScoped
class ReadyAnswers {

    private static final String API = ApiPaths.V1 + "/";

    private static final String CONTENT_VERSION = ReadyAnswers.class.getName();

    private final CurrentVersion version;
    final AnswerCache answers;

    ReadyAnswers(CurrentVersion version, HttpConfig config, MeterRegistry meters) {
        this.version = version;
        this.answers = new AnswerCache("ready-answers", config.readyAnswers().maxBytes(), meters);
    }

    /** After the request guard, before everything else. */
    void register(@Observes Filters filters) {
        filters.register(this::answer, FilterOrder.READY_ANSWERS);
    }

    /** The content version that was current when a request came; null if none was known. */
    static @Nullable Long contentVersionOf(RoutingContext context) {
        return context.get(CONTENT_VERSION);
    }

    /**
     * Keeps an answer, unless content was published while it was made: it may then mix both versions.
     *
     * @param contentVersion the one that was current when the request came
     */
    void keep(@Nullable Long contentVersion, String address, ReadyAnswer answer) {
        if (contentVersion != null && !answers.isOff() && version.isStill(contentVersion)) {
            answers.keep(question(contentVersion, address), answer);
        }
    }

    @Nullable
    ReadyAnswer find(long contentVersion, String address) {
        return answers.find(question(contentVersion, address));
    }

    /**
     * What an address asks for, however it is written: parameters count as the REST layer reads them, decoded, and each with
     * its values in their order. One that is empty or unknown stays, because it is refused.
     */
    private static Fingerprint question(long contentVersion, String address) {
        var decoded = new QueryStringDecoder(address);
        return Fingerprint.of(contentVersion, decoded.path(), decoded.parameters());
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if ((request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD)
                || !request.uri().startsWith(API)) {
            context.next();
            return;
        }
        var known = version.atOnce();
        if (known != null) {
            answerFrom(known, context);
        } else {
            // Not on the worker pool: while long exports keep all of it busy, the version would stay old.
            var eventLoop = context.vertx().getOrCreateContext();
            Thread.ofVirtual().name("content-version").start(() -> {
                var read = version.read();
                eventLoop.runOnContext(ignored -> answerFrom(read, context));
            });
        }
    }

    private void answerFrom(OptionalLong current, RoutingContext context) {
        if (current.isEmpty()) {
            context.next();
            return;
        }
        context.put(CONTENT_VERSION, current.getAsLong());
        var request = context.request();
        var accept = AcceptHeader.of(request, HttpHeaders.ACCEPT);
        var answer = find(current.getAsLong(), request.uri());
        if (answer == null || !answer.isTakenBy(accept)) {
            context.next();
        } else {
            AnswerSender.send(answer, context, ReadyAnswer.CACHE_CONTROL, ReadyAnswer.VARY);
        }
    }
}
