package dev.waymark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** An HTTP/2 client that opens no window for answers, as no client library would: frames straight into a socket. */
public final class RawHttp2 implements AutoCloseable {

    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int WINDOW_UPDATE = 8;

    private static final int INITIAL_WINDOW_SIZE = 4;
    private static final int END_STREAM_AND_HEADERS = 5;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    public RawHttp2() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
        frame(SETTINGS, 0, 0, new byte[] {0, INITIAL_WINDOW_SIZE, 0, 0, 0, 0});
        out.flush();
    }

    /** GET of a path of less than 127 characters. */
    public void get(int stream, String path) throws IOException {
        var headers = new ByteArrayOutputStream();
        // From the static table of HPACK: method GET, scheme http; and names of it with values of ours.
        headers.write(0x82);
        headers.write(0x86);
        literal(headers, 1, "localhost");
        literal(headers, 4, path);
        frame(HEADERS, END_STREAM_AND_HEADERS, stream, headers.toByteArray());
        out.flush();
    }

    private static void literal(ByteArrayOutputStream headers, int name, String value) {
        headers.write(name);
        headers.write(value.length());
        headers.writeBytes(value.getBytes(US_ASCII));
    }

    /** What a client sends that wants to look alive: a ping, and one more byte of the stream's window. */
    public void look(int stream) throws IOException {
        frame(PING, 0, 0, new byte[8]);
        frame(WINDOW_UPDATE, 0, stream, new byte[] {0, 0, 0, 1});
        out.flush();
    }

    /** Whether the server has reset this stream; reads what it has sent so far. */
    public boolean isReset(int stream) throws IOException {
        socket.setSoTimeout(60_000);
        while (in.available() > 0) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            in.readUnsignedByte();
            int of = in.readInt();
            in.readNBytes(length);
            if (type == RST_STREAM && of == stream) {
                return true;
            }
        }
        return false;
    }

    private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
        out.writeByte(payload.length >> 16);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
