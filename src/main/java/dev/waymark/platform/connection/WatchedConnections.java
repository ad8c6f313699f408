package dev.waymark.platform.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;
import java.util.List;

/**
 * Puts a {@link StalledReader} and a {@link HeadDeadline} in front of all other handlers of a connection when it is accepted,
 * and then a {@link DecoderSearch}. The server itself detects only that a connection is idle, not that a request takes too
 * long to arrive or an answer to be read, and answers what it cannot read with a status alone.
 */
public class WatchedConnections implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Transport());
    }

    private static final class Transport extends JDKTransport {

        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            return domainSocket ? super.serverChannelFactory(true) : Acceptor::new;
        }
    }

    private static final class Acceptor extends NioServerSocketChannel {

        @Override
        protected int doReadMessages(List<Object> accepted) throws Exception {
            int before = accepted.size();
            int count = super.doReadMessages(accepted);
            for (var connection : accepted.subList(before, accepted.size())) {
                ((Channel) connection)
                        .pipeline()
                        .addFirst(DecoderSearch.NAME, new DecoderSearch())
                        .addFirst(HeadDeadline.NAME, new HeadDeadline())
                        .addFirst(new StalledReader());
            }
            return count;
        }
    }
}
