package dev.waymark.platform.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which a request begins and does not get to the end of its headers in time, or a TLS handshake
 * does not get anywhere. Bytes that come now and then do not extend the time. A connection on which nothing comes is
 * not meant: the server's idle timeout closes it.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty tells the channel's handlers of failures.
final class HeadDeadline extends ChannelDuplexHandler {

    static final String NAME = "waymark-head-deadline";

    /** Set by the configuration, which is there before the first connection. */
    private static volatile Duration time = Duration.ofSeconds(10);

    private @Nullable ChannelHandlerContext context;
    private @Nullable Future<?> deadline;
    private boolean answering;

    static void set(Duration configured) {
        time = configured;
    }

    /** That of a connection; null if it has none, as those of domain sockets. */
    static @Nullable HeadDeadline of(Channel channel) {
        return (HeadDeadline) channel.pipeline().get(NAME);
    }

    /** A request is there; what is read from now on is its body. */
    void arrived() {
        onEventLoop(() -> {
            answering = true;
            cancel();
        });
    }

    /** The request was answered; what is read from now on begins the next one. */
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
        read.fireChannelRead(message);
    }

    /**
     * Whatever is answered, the other side got that far: a step of a handshake, or of another server's than the main
     * one.
     */
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
