package dev.waymark.platform.http;

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
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(CANCEL);
        } else if (request.connection() instanceof ConnectionBase connection) {
            connection.channel().close();
        } else {
            request.connection().close();
        }
    }
}
