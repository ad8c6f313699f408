package dev.waymark.attack;

import dev.waymark.Await;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection of HTTP/1.1 from an address of loopback: bytes as they are, for next to no work of its own. */
final class Wire implements AutoCloseable {

    /** As much of an answer as is looked at. */
    private static final int KEPT = 16_384;

    private static final int CONNECT_MILLIS = 10_000;

    private final Socket socket = new Socket();

    private Wire(Target target, String source, int receiveBuffer) throws IOException {
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(source), 0));
        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), target.port()), CONNECT_MILLIS);
        socket.setTcpNoDelay(true);
    }

    static Wire open(Target target, String source) throws IOException {
        return new Wire(target, source, 0);
    }

    /** With as small a buffer as there can be for what is not read. */
    static Wire openNarrow(Target target, String source) throws IOException {
        return new Wire(target, source, 2_048);
    }

    /** Sends a request and reads all of the answer. */
    static Answer exchange(Target target, String source, byte[] request) throws IOException {
        try (var wire = open(target, source)) {
            return wire.send(request) ? wire.read(60_000) : wire.read(5_000);
        }
    }

    static byte[] get(String path, String... headers) {
        return request("GET", path, "", headers);
    }

    static byte[] post(String path, String body, String... headers) {
        return request("POST", path, body, headers);
    }

    static byte[] request(String method, String path, String body, String... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: waymark.test\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (bytes.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(bytes.length)
                    .append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(bytes);
        return request.toByteArray();
    }

    /** However long the other side does not take what is sent. */
    void closeIn(Duration time) {
        Thread.startVirtualThread(() -> {
            Await.pass(time);
            try {
                close();
            } catch (IOException e) {
                // It is of no more use in any case.
            }
        });
    }

    /** Whether all of it was taken; the other side may have answered before, and closed. */
    boolean send(byte[] bytes) {
        try {
            out().write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    /** Reads until the other side closes; what comes after the beginning is thrown away. */
    Answer read(int timeoutMillis) {
        var kept = new byte[KEPT];
        int length = 0;
        var waste = new byte[65_536];
        try {
            socket.setSoTimeout(timeoutMillis);
            var in = socket.getInputStream();
            while (true) {
                boolean keeping = length < KEPT;
                int read = keeping ? in.read(kept, length, KEPT - length) : in.read(waste);
                if (read < 0) {
                    break;
                }
                length += keeping ? read : 0;
            }
        } catch (SocketTimeoutException e) {
            return length == 0 ? Answer.NOT_YET : Answer.parse(kept, length);
        } catch (IOException e) {
            // Reset: what came before counts.
        }
        return Answer.parse(kept, length);
    }

    /** If there is one. */
    void readByte() {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
        } catch (IOException e) {
            // None, or reset.
        }
    }

    /** What has come by now, without waiting for more. */
    Answer peek() {
        var kept = new byte[KEPT];
        int length = 0;
        try {
            socket.setSoTimeout(50);
            length = Math.max(0, socket.getInputStream().read(kept));
        } catch (SocketTimeoutException e) {
            return Answer.NOT_YET;
        } catch (IOException e) {
            // Reset.
        }
        return Answer.parse(kept, length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
