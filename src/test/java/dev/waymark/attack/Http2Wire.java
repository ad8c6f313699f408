package dev.waymark.attack;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.DefaultHttp2HeadersEncoder;
import io.netty.handler.codec.http2.Http2Exception;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A connection of HTTP/2, frame by frame: it takes as much, or as little, of the answers as its owner wants. */
final class Http2Wire implements AutoCloseable {

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int END_OF_STREAM = 1;
    private static final int END_OF_HEADERS = 4;
    private static final int ACKNOWLEDGED = 1;
    private static final int WITH_PRIORITY = 32;
    private static final int PRIORITY_BYTES = 5;
    private static final int KEPT = 4_096;

    private final Wire wire;
    private final boolean reads;
    private final Map<Integer, Http2Stream> streams = new ConcurrentHashMap<>();
    private final DefaultHttp2HeadersEncoder encoder = new DefaultHttp2HeadersEncoder();
    private final DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder(false);
    private int nextStream = 1;
    private boolean closed;

    /** What the other side still takes, of all streams together. */
    private long window = 65_535;

    private long streamWindow = 65_535;

    private Http2Wire(Wire wire, int initialWindow) throws IOException {
        this.wire = wire;
        this.reads = initialWindow > 0;
        wire.out().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        frame(SETTINGS, 0, 0, Unpooled.buffer().writeShort(4).writeInt(initialWindow));
        Thread.ofVirtual().start(this::receive);
    }

    /** @param initialWindow how much of an answer may be sent before this side has read some; 0 for nothing at all */
    static Http2Wire open(Target target, String source, int initialWindow) throws IOException {
        return new Http2Wire(Wire.open(target, source), initialWindow);
    }

    /** @param headers names and values in turn */
    Answer exchange(String... headers) throws IOException, InterruptedException {
        var stream = begin(true, headers);
        stream.awaitEnd(60);
        return stream.answer();
    }

    synchronized Http2Stream begin(boolean whole, String... headers) throws IOException {
        if (closed) {
            throw new IOException("Closed");
        }
        var all = new DefaultHttp2Headers(false);
        for (int i = 0; i < headers.length; i += 2) {
            all.add(headers[i], headers[i + 1]);
        }
        var block = Unpooled.buffer();
        var stream = new Http2Stream(nextStream, streamWindow);
        streams.put(nextStream, stream);
        nextStream += 2;
        try {
            encoder.encodeHeaders(stream.id(), all, block);
        } catch (Http2Exception e) {
            throw new IOException(e);
        }
        frame(HEADERS, END_OF_HEADERS | (whole ? END_OF_STREAM : 0), stream.id(), block);
        return stream;
    }

    /** Sends a part of a body once the other side takes it; false if it takes no more within some seconds. */
    synchronized boolean data(Http2Stream stream, byte[] bytes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (!closed && !stream.hasEnded() && (window < bytes.length || stream.window() < bytes.length)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        if (closed || stream.hasEnded()) {
            return false;
        }
        window -= bytes.length;
        stream.widen(-bytes.length);
        frame(DATA, 0, stream.id(), Unpooled.wrappedBuffer(bytes));
        return true;
    }

    void ping() throws IOException {
        frame(PING, 0, 0, Unpooled.buffer().writeLong(1));
    }

    private synchronized void frame(int type, int flags, int stream, ByteBuf payload) throws IOException {
        var frame = Unpooled.buffer(9 + payload.readableBytes())
                .writeMedium(payload.readableBytes())
                .writeByte(type)
                .writeByte(flags)
                .writeInt(stream)
                .writeBytes(payload);
        wire.out().write(frame.array(), 0, frame.readableBytes());
    }

    private void receive() {
        try (wire) {
            var in = new DataInputStream(wire.in());
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                var payload = in.readNBytes(length);
                if (type == GO_AWAY) {
                    break;
                }
                receive(type, flags, stream, payload);
            }
        } catch (IOException | Http2Exception e) {
            // The other side has closed, or this one.
        }
        end();
    }

    private synchronized void receive(int type, int flags, int id, byte[] payload) throws IOException, Http2Exception {
        var stream = streams.get(id);
        if (type == SETTINGS && (flags & ACKNOWLEDGED) == 0) {
            settings(Unpooled.wrappedBuffer(payload));
        } else if (type == PING && (flags & ACKNOWLEDGED) == 0) {
            frame(PING, ACKNOWLEDGED, 0, Unpooled.wrappedBuffer(payload));
        } else if (type == WINDOW_UPDATE) {
            int more = Unpooled.wrappedBuffer(payload).readInt();
            if (id == 0) {
                window += more;
            } else if (stream != null) {
                stream.widen(more);
            }
        } else if (type == DATA && payload.length > 0) {
            taken(payload.length, id);
        }
        if (stream != null) {
            if (type == HEADERS) {
                int skipped = (flags & WITH_PRIORITY) == 0 ? 0 : PRIORITY_BYTES;
                stream.headers(
                        decoder.decodeHeaders(id, Unpooled.wrappedBuffer(payload, skipped, payload.length - skipped)));
            } else if (type == DATA) {
                stream.body(payload, KEPT);
            }
            if (type == RESET || ((type == HEADERS || type == DATA) && (flags & END_OF_STREAM) != 0)) {
                stream.end();
            }
        }
        notifyAll();
    }

    private void settings(ByteBuf settings) throws IOException {
        while (settings.isReadable(6)) {
            int name = settings.readUnsignedShort();
            long value = settings.readUnsignedInt();
            if (name == 4) {
                long more = value - streamWindow;
                streamWindow = value;
                streams.values().forEach(stream -> stream.widen(more));
            }
        }
        frame(SETTINGS, ACKNOWLEDGED, 0, Unpooled.EMPTY_BUFFER);
    }

    /** Asks for as much again, of the connection and of the stream. */
    private void taken(int length, int id) throws IOException {
        if (reads) {
            frame(WINDOW_UPDATE, 0, 0, Unpooled.buffer().writeInt(length));
            frame(WINDOW_UPDATE, 0, id, Unpooled.buffer().writeInt(length));
        }
    }

    private synchronized void end() {
        closed = true;
        streams.values().forEach(Http2Stream::end);
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    /** As HTTP/1.1 names them, for an answer's headers. */
    static Map<String, String> named(Iterable<Map.Entry<CharSequence, CharSequence>> headers) {
        var named = new TreeMap<String, String>();
        headers.forEach(header ->
                named.put(header.getKey().toString(), header.getValue().toString()));
        return named;
    }
}
