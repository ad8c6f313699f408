package dev.waymark.platform.connection;

import dev.waymark.platform.http.RefusedMessage;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Replaces a request that cannot be read by one that says so, which is then refused like any other: the server itself
 * would answer with a status alone. It is the last request of its connection, since nobody knows where the next begins.
 */
final class RequestWatch extends ChannelInboundHandlerAdapter {

    private boolean refused;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            Wire.refusal(request)
                    .ifPresentOrElse(
                            problem -> refuse(context, request, new RefusedMessage(problem)),
                            () -> context.fireChannelRead(message));
        } else {
            context.fireChannelRead(message);
        }
    }

    private void refuse(ChannelHandlerContext context, HttpRequest unreadable, RefusedMessage refusal) {
        refused = true;
        ReferenceCountUtil.release(unreadable);
        var request = new DefaultHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.GET, "/", unreadable.headers().clear());
        request.headers()
                .set(HttpHeaderNames.HOST, "localhost")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        request.setDecoderResult(refusal);
        context.fireChannelRead(request);
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }
}
