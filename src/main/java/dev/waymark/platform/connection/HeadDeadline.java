package dev.waymark.platform.connection;

import dev.waymark.platform.http.ByteBudget;
import dev.waymark.platform.http.ClientAddress;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection if the headers of a request, or a TLS handshake, are not complete in time, however many bytes keep
 * arriving, or if too many bytes of unfinished headers are held at once. An idle connection is left to the server's idle timeout.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty tells the channel's handlers of failures.
final class HeadDeadline extends ChannelDuplexHandler {

    static final String NAME = "waymark-head-deadline";

    /** Set from the configuration before the first connection is accepted. */
    private static volatile Duration time = Duration.ofSeconds(10);

    private static volatile @Nullable ByteBudget budget;

    private ByteBudget.@Nullable Share held;
    private @Nullable ChannelHandlerContext context;
    private @Nullable Future<?> deadline;
    private boolean answering;

    /**
     * @param requests what the bytes of unfinished headers are counted in
     */
    static void set(Duration configured, ByteBudget requests) {
        time = configured;
        budget = requests;
    }

    /** Finds the deadline of a connection; null for a domain socket, which has none. */
    static @Nullable HeadDeadline of(Channel channel) {
        return (HeadDeadline) channel.pipeline().get(NAME);
    }

    /** The headers are complete: whatever is read from now on belongs to the body. */
    void arrived() {
        onEventLoop(() -> {
            answering = true;
            cancel();
        });
    }

    /** The request was answered: whatever is read from now on begins the next one. */
    void awaitNext() {
        onEventLoop(() -> answering = false);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void channelRead(ChannelHandlerContext read, Object message) {
        if (!answering && deadline == null) {
            deadline = read.executor().schedule(() -> read.close(), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (!answering && message instanceof ByteBuf bytes && !count(read, bytes.readableBytes())) {
            bytes.release();
            read.close();
            return;
        }
        read.fireChannelRead(message);
    }

    private boolean count(ChannelHandlerContext read, int bytes) {
        var counted = budget;
        if (held == null && counted != null && read.channel().remoteAddress() instanceof InetSocketAddress client) {
            held = counted.open(ClientAddress.of(client.getAddress().getHostAddress()));
        }
        return held == null || held.take(bytes);
    }

    /** An answer ends the wait, since the client got far enough to receive one, even if only within a handshake. */
    @Override
    public void write(ChannelHandlerContext written, Object message, ChannelPromise promise) {
        cancel();
        written.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext closed) {
        cancel();
        closed.fireChannelInactive();
    }

    private void cancel() {
        if (held != null) {
            held.clear();
        }
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private void onEventLoop(Runnable change) {
        if (context == null || context.executor().inEventLoop()) {
            change.run();
        } else {
            context.executor().execute(change);
        }
    }
}
