package dev.waymark.platform.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection if nothing of what is to be sent could be sent for a while, whatever the client keeps sending. It
 * watches the socket, below TLS and the streams of HTTP/2.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty tells the channel's handlers of failures.
final class StalledReader extends ChannelDuplexHandler {

    /** Set from the configuration before the first connection is accepted. */
    private static volatile Duration time = Duration.ofSeconds(30);

    private long given;
    private long taken;
    private long underWay;
    private boolean watching;

    static void set(Duration configured) {
        time = configured;
    }

    static Duration time() {
        return time;
    }

    @Override
    public void write(ChannelHandlerContext written, Object message, ChannelPromise promise) {
        if (message instanceof ByteBuf bytes) {
            given += bytes.readableBytes();
        }
        written.write(message, promise);
        if (!watching) {
            watching = true;
            watch(written);
        }
    }

    private void watch(ChannelHandlerContext context) {
        context.executor().schedule(() -> check(context), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check(ChannelHandlerContext context) {
        var waiting = context.channel().unsafe().outboundBuffer();
        if (waiting == null || waiting.isEmpty()) {
            watching = false;
            return;
        }
        long left = given - waiting.totalPendingWriteBytes();
        if (left == taken && waiting.currentProgress() == underWay) {
            context.close();
            return;
        }
        taken = left;
        underWay = waiting.currentProgress();
        watch(context);
    }
}
