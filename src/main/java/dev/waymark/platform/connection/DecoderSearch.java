package dev.waymark.platform.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.ssl.AbstractSniHandler;
import io.netty.handler.ssl.SslHandler;
import io.vertx.core.http.impl.Http1xOrH2CHandler;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link RequestWatch} behind the decoder of HTTP/1. The server adds the decoder once it knows from the first bytes,
 * or from a TLS handshake, which version of HTTP a client speaks, and at once gives it what there is to read.
 */
final class DecoderSearch extends ChannelInboundHandlerAdapter {

    static final String NAME = "waymark-decoder-search";

    private final boolean decrypted;

    DecoderSearch() {
        this(false);
    }

    private DecoderSearch(boolean decrypted) {
        this.decrypted = decrypted;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        var tls = decrypted ? null : tls(context);
        if (tls != null) {
            context.pipeline().remove(this);
            context.pipeline().addAfter(tls, NAME, new DecoderSearch(true));
            context.fireChannelRead(message);
        } else if (message instanceof ByteBuf bytes) {
            read(context, bytes);
        } else {
            context.fireChannelRead(message);
        }
    }

    /** Passes on single bytes, so that the decoder is there before it can have read a request. */
    private void read(ChannelHandlerContext context, ByteBuf bytes) {
        while (!isFinished(context) && bytes.readableBytes() > 1) {
            context.fireChannelRead(bytes.readRetainedSlice(1));
        }
        context.fireChannelRead(bytes);
    }

    private boolean isFinished(ChannelHandlerContext context) {
        var pipeline = context.pipeline();
        if (context.isRemoved()) {
            return true;
        }
        var decoder = pipeline.context(HttpRequestDecoder.class);
        if (decoder != null) {
            pipeline.addAfter(decoder.name(), null, new RequestWatch());
        }
        // Without either of them, it is HTTP/2.
        boolean finished = decoder != null || pipeline.get(Http1xOrH2CHandler.class) == null;
        if (finished) {
            pipeline.remove(this);
        }
        return finished;
    }

    private static @Nullable String tls(ChannelHandlerContext context) {
        for (var entry : context.pipeline()) {
            ChannelHandler handler = entry.getValue();
            if (handler instanceof SslHandler || handler instanceof AbstractSniHandler) {
                return entry.getKey();
            }
        }
        return null;
    }
}
