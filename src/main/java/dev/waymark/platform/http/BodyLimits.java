package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Limits the size of bodies: in general, or for one operation by a {@link BodyLimit}. */
@ApplicationScoped
public class BodyLimits {

    private static final int PIECE = 8_192;

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpConfig config;
    private final InFlight inFlight;
    private final LargeBodies large;
    private final List<BodyLimit> exceptions;
    private final CurrentVertxRequest current;

    BodyLimits(
            HttpConfig config,
            InFlight inFlight,
            LargeBodies large,
            @All List<BodyLimit> exceptions,
            CurrentVertxRequest current) {
        this.config = config;
        this.inFlight = inFlight;
        this.large = large;
        this.exceptions = exceptions;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    // A request that is rerouted passes here again.
                    if (IncomingBody.of(context) == null
                            && !WITHOUT_BODY.contains(context.request().method())) {
                        IncomingBody.begin(context, inFlight, large);
                    }
                    context.next();
                },
                FilterOrder.INCOMING_BODIES);
    }

    /**
     * Reads the whole body of the current request, even if it did not announce its size.
     *
     * @throws dev.waymark.platform.problem.ProblemException 413 as soon as it exceeds the limit; 503 if too much is sent at
     *     once; 400 if it ends too early, as it does when a client disconnects
     */
    public byte[] read(InputStream body) {
        var context = current.getCurrent();
        var incoming = IncomingBody.of(context);
        int limit = of(context.request());
        if (incoming == null) {
            return new byte[0];
        }
        incoming.announce(
                Math.min(limit, RequestGuard.announcedSize(context.request().headers())));
        var pieces = pieces(body, limit, incoming);
        int size = pieces.stream().mapToInt(piece -> piece.length).sum();
        incoming.parse(size);
        var whole = ByteBuffer.allocate(size);
        pieces.forEach(whole::put);
        return whole.array();
    }

    /** Reads it in pieces, each of which is counted before it is waited for: a slow client holds one, too. */
    private static List<byte[]> pieces(InputStream body, int limit, IncomingBody incoming) {
        var pieces = new ArrayList<byte[]>();
        long size = 0;
        incoming.setAwaited(true);
        try {
            byte[] piece;
            do {
                incoming.take(PIECE);
                piece = body.readNBytes(PIECE);
                size += piece.length;
                if (size > limit) {
                    throw HttpProblem.of(413);
                }
                pieces.add(piece);
            } while (piece.length == PIECE);
            return pieces;
        } catch (IOException e) {
            throw new BadRequest("The body ended before its time.");
        } finally {
            incoming.setAwaited(false);
        }
    }

    int of(HttpServerRequest request) {
        return exceptions.stream()
                .filter(limit -> limit.method().equals(request.method().name())
                        && limit.path().equals(request.path()))
                .findFirst()
                .map(BodyLimit::maxBytes)
                .orElse(config.maxBodyBytes());
    }
}
