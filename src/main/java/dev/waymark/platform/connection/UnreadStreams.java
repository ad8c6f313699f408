package dev.waymark.platform.connection;

import dev.waymark.platform.http.Connections;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/**
 * The streams of an HTTP/2 connection whose answers were made, but not read to their ends. A client that keeps its window
 * shut would keep them for ever, so they are reset after a while.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty tells the channel's handlers of failures.
final class UnreadStreams {

    private static final AttributeKey<UnreadStreams> KEY = AttributeKey.valueOf(UnreadStreams.class, "unread");

    private record Unread(HttpServerResponse response, long since) {}

    private final ConnectionBase connection;
    private final Queue<Unread> unread = new ArrayDeque<>();
    private boolean watching;

    private UnreadStreams(ConnectionBase connection) {
        this.connection = connection;
    }

    static UnreadStreams of(ConnectionBase connection) {
        var attribute = connection.channel().attr(KEY);
        var present = attribute.get();
        if (present == null) {
            present = new UnreadStreams(connection);
            var raced = attribute.setIfAbsent(present);
            present = raced == null ? present : raced;
        }
        return present;
    }

    /** Most are read within the same turn of the event loop, and need no watch. */
    void add(HttpServerResponse response) {
        connection.channel().eventLoop().execute(() -> {
            if (!response.closed()) {
                unread.add(new Unread(response, System.nanoTime()));
                watch();
            }
        });
    }

    private void watch() {
        if (!watching) {
            watching = true;
            connection
                    .channel()
                    .eventLoop()
                    .schedule(this::sweep, StalledReader.time().toMillis() / 4 + 1, TimeUnit.MILLISECONDS);
        }
    }

    private void sweep() {
        watching = false;
        long now = System.nanoTime();
        unread.removeIf(stream -> stream.response.closed() || reset(stream, now));
        if (!unread.isEmpty() && connection.channel().isActive()) {
            watch();
        }
    }

    private boolean reset(Unread stream, long now) {
        boolean late = now - stream.since > StalledReader.time().toNanos();
        if (late) {
            Connections.reset(connection, stream.response.streamId());
        }
        return late;
    }
}
