package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** What the body of a request holds of the memory, from its first byte until the request is answered. */
public final class IncomingBody {

    /** What is read from a body, besides the body itself, in multiples of it. */
    private static final int PARSED = 5;

    private static final String KEY = IncomingBody.class.getName();

    private final ByteBudget.Share share;
    private final LargeBodies large;
    private volatile boolean awaited;
    private volatile @Nullable Thread worker;
    private volatile int turn;

    private IncomingBody(ByteBudget.Share share, LargeBodies large) {
        this.share = share;
        this.large = large;
    }

    /** Must be called on the event loop. */
    static void begin(RoutingContext context, InFlight inFlight, LargeBodies large) {
        var body = new IncomingBody(inFlight.requests().open(ClientAddress.of(context.request())), large);
        context.put(KEY, body);
        context.addEndHandler(answered -> body.end());
    }

    /** Null for a request that has none. */
    public static @Nullable IncomingBody of(RoutingContext context) {
        return context.get(KEY);
    }

    /** Whether the server waits for more of it now; otherwise, the client is not to blame for a delay. */
    public boolean isAwaited() {
        return awaited;
    }

    public void setAwaited(boolean awaited) {
        this.awaited = awaited;
    }

    /**
     * Tells how much is going to be read, by the thread that then works on it.
     *
     * @throws ServiceUnavailable if there is no room for it at present, so that it need not be sent
     */
    void announce(long bytes) {
        worker = Thread.currentThread();
        if (!share.hasRoomFor(bytes)) {
            throw tooMuch();
        }
    }

    /**
     * Counts bytes that arrived.
     *
     * @throws ServiceUnavailable if that is too much at once
     */
    public void take(long bytes) {
        if (!share.take(bytes)) {
            throw tooMuch();
        }
    }

    /**
     * Makes sure that there is room for what is read from the body; may wait.
     *
     * @throws ServiceUnavailable if there is none
     */
    void parse(int bytes) {
        if (bytes <= LargeBodies.LARGE) {
            takeParsed(bytes);
            return;
        }
        turn = large.enter(bytes);
    }

    /** Counts what is read from a body, without a wait. */
    public void takeParsed(int bytes) {
        take((long) bytes * PARSED);
    }

    /** The client may have left, which ends neither the thread that works for it nor what that thread holds. */
    private void end() {
        var working = worker;
        if (working == null || !working.isVirtual() || !working.isAlive()) {
            close();
        } else {
            Thread.ofVirtual().name("incoming-body").start(() -> {
                try {
                    working.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    close();
                }
            });
        }
    }

    private void close() {
        share.close();
        large.leave(turn);
    }

    private static ServiceUnavailable tooMuch() {
        return new ServiceUnavailable("Too much is being sent at once; try again in a few seconds.");
    }
}
