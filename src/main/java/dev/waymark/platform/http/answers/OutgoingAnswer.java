package dev.waymark.platform.http.answers;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.http.ByteBudget;
import dev.waymark.platform.http.Connections;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import dev.waymark.platform.problem.ProblemResponses;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sends the body of an answer as fast as the client reads it: in pieces that share the bytes, since a whole body would be
 * copied into memory outside of the heap. What waits is counted, and nobody is waited for who reads nothing. Everything
 * but the admission happens on the event loop.
 */
public final class OutgoingAnswer {

    private static final String KEY = OutgoingAnswer.class.getName();

    private static final int PIECE = 65_536;

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final ByteBudget.Share share;
    private final Duration patience;
    private final ProblemResponses problems;
    private byte[] bytes = {};
    private int sent;
    private int sentBefore = -1;
    private boolean finished;
    private boolean watched;

    private OutgoingAnswer(
            RoutingContext context, ByteBudget.Share share, Duration patience, ProblemResponses problems) {
        this.context = context;
        this.response = context.response();
        this.share = share;
        this.patience = patience;
        this.problems = problems;
    }

    static OutgoingAnswer begin(
            RoutingContext context, ByteBudget.Share share, Duration patience, ProblemResponses problems) {
        var outgoing = new OutgoingAnswer(context, share, patience, problems);
        context.put(KEY, outgoing);
        context.addEndHandler(ended -> outgoing.end());
        return outgoing;
    }

    public static OutgoingAnswer of(RoutingContext context) {
        return requireNonNull(find(context));
    }

    static @Nullable OutgoingAnswer find(RoutingContext context) {
        return context.get(KEY);
    }

    /** Whether there is any room left, so that it is worth while to make an answer. */
    boolean hasRoom() {
        return share.hasRoomFor(PIECE);
    }

    void refuse() {
        problems.send(context, refusal());
    }

    /** Whether this many bytes may wait to be read. What was made and is refused then is thrown away. */
    public boolean admits(byte[] body) {
        return share.take(body.length);
    }

    /** For the answer to a write, which tells what was done and must not be refused. */
    public void admitAnyhow(byte[] body) {
        share.force(body.length);
    }

    public static ServiceUnavailable refusal() {
        return new ServiceUnavailable("Too many answers wait to be read; read them, and try again in a few seconds.");
    }

    /** Sends a body that was admitted, after the headers that the response has. */
    public void send(byte[] body) {
        bytes = body;
        if (isOver()) {
            finish();
            return;
        }
        if (body.length > PIECE) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
        }
        if (body.length > PIECE || response.writeQueueFull()) {
            response.drainHandler(drained -> proceed());
        }
        proceed();
    }

    @SuppressWarnings("deprecation") // The only way to a buffer that shares bytes; any other copies them.
    private void proceed() {
        while (!finished) {
            if (isOver()) {
                finish();
                return;
            }
            if (response.writeQueueFull()) {
                break;
            }
            int size = Math.min(PIECE, bytes.length - sent);
            var piece = Buffer.buffer(Unpooled.wrappedBuffer(bytes, sent, size));
            sent += size;
            if (sent == bytes.length) {
                response.end(piece).onComplete(read -> finish());
                break;
            }
            response.write(piece);
        }
        watch();
    }

    /** The client may have left meanwhile; the response must not even be asked about its queue then. */
    private boolean isOver() {
        return response.ended() || response.closed();
    }

    private void watch() {
        if (!finished && !watched) {
            watched = true;
            context.vertx().setTimer(patience.toMillis(), late -> {
                watched = false;
                if (sent == sentBefore && !finished) {
                    Connections.cutOff(context.request());
                    finish();
                }
                sentBefore = sent;
                watch();
            });
        }
    }

    /** Nothing more will be written; but what was may still wait to be read. */
    private void end() {
        if (bytes.length == 0 || sent < bytes.length) {
            finish();
        }
    }

    private void finish() {
        finished = true;
        bytes = new byte[0];
        share.close();
    }
}
