package dev.waymark.platform.http;

import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** Ends requests whose clients are not worth waiting for. */
public final class Connections {

    /** The error code CANCEL (RFC 9113, section 7). */
    private static final long CANCEL = 8;

    private Connections() {}

    /**
     * Ends the stream, or the connection where it has no streams. It is closed below the server, which would first wait for
     * everything that is still to be sent.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed already.
    public static void cutOff(HttpServerRequest request) {
        if (!(request.connection() instanceof ConnectionBase connection)) {
            request.connection().close();
        } else if (request.version() == HttpVersion.HTTP_2) {
            reset(connection, request.response().streamId());
        } else {
            connection.channel().close();
        }
    }

    /**
     * Ends a stream of HTTP/2, whatever still waits to be read by the client. The server itself takes a stream whose answer
     * was written whole as ended, and would not reset it.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // A stream that cannot be reset has ended.
    public static void reset(ConnectionBase connection, int stream) {
        var channel = connection.channel();
        channel.eventLoop().execute(() -> {
            var handler = channel.pipeline().get(Http2ConnectionHandler.class);
            if (handler != null && handler.connection().stream(stream) != null) {
                var context = channel.pipeline().context(handler);
                handler.encoder().writeRstStream(context, stream, CANCEL, context.newPromise());
                context.flush();
            }
        });
    }
}
