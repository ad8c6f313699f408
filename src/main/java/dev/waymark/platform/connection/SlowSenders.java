package dev.waymark.platform.connection;

import dev.waymark.platform.http.Connections;
import dev.waymark.platform.http.FilterOrder;
import dev.waymark.platform.http.InFlight;
import dev.waymark.platform.http.IncomingBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Disconnects clients that take too long to send the headers or the body of a request, or to read the end of an answer. */
@ApplicationScoped
class SlowSenders {

    /** The slowest rate at which a body may arrive: 64 KiB per second. */
    private static final int BYTES_PER_SECOND = 65_536;

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ConnectionConfig config;

    SlowSenders(ConnectionConfig config, InFlight inFlight) {
        this.config = config;
        HeadDeadline.set(config.headTimeout(), inFlight.requests());
        StalledReader.set(config.answerTimeout());
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FilterOrder.SLOW_SENDERS);
    }

    private void watch(RoutingContext context) {
        var request = context.request();
        if (request.connection() instanceof ConnectionBase connection) {
            var head = HeadDeadline.of(connection.channel());
            if (request.version() == HttpVersion.HTTP_2) {
                // Called once all is written, where the other handler of an end waits for the stream to close.
                context.addBodyEndHandler(
                        written -> UnreadStreams.of(connection).add(request.response()));
            }
            if (head != null) {
                head.arrived();
                // HTTP/2 has many requests at once on a connection, and limits their headers itself.
                if (request.version() != HttpVersion.HTTP_2) {
                    context.addEndHandler(ended -> head.awaitNext());
                }
            }
        }
        if (hasBody(request)) {
            var deadline = new AtomicLong();
            limit(context, deadline);
            context.addEndHandler(ended -> context.vertx().cancelTimer(deadline.get()));
        }
        context.next();
    }

    private void limit(RoutingContext context, AtomicLong deadline) {
        deadline.set(context.vertx().setTimer(allowed(context.request()).toMillis(), late -> {
            if (isAwaited(context)) {
                Connections.cutOff(context.request());
            } else if (!context.request().isEnded()) {
                limit(context, deadline);
            }
        }));
    }

    /** Whether the client is what the server waits for: it may be the server itself that has not come to reading yet. */
    private static boolean isAwaited(RoutingContext context) {
        var body = IncomingBody.of(context);
        return !context.request().isEnded() && (body == null || body.isAwaited());
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                ? !length.equals("0")
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || (request.version() == HttpVersion.HTTP_2 && !WITHOUT_BODY.contains(request.method()));
    }

    private Duration allowed(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long announced = length != null && length.matches("[0-9]{1,12}") ? Long.parseLong(length) : 0;
        return config.bodyTimeout().plusSeconds(announced / BYTES_PER_SECOND);
    }
}
