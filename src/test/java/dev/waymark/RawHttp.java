package dev.waymark;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests that no client library would send as they are: the bytes of the test, straight into a socket. */
public final class RawHttp {

    private static final int TIMEOUT_MILLIS = 60_000;

    private RawHttp() {}

    /**
     * @param status 0 if the server closed the connection without a word
     * @param headers by their names in small letters
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /** GET of a request target that is sent as it stands. */
    public static Answer get(String target, String... headers) {
        return request("GET", target, headers);
    }

    public static Answer request(String method, String target, String... headers) {
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(
                method + " " + target + " HTTP/1.1\r\nHost: waymark.test\r\nConnection: close\r\n" + lines + "\r\n");
    }

    /** Sends these characters, each as one byte, and reads until the server closes. */
    public static Answer send(String bytes) {
        return send(bytes, bytes.length());
    }

    /** Sends each byte in a packet of its own, as far as the system does not join them. */
    public static Answer drip(String bytes) {
        return send(bytes, 1);
    }

    private static Answer send(String bytes, int atOnce) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var received = new ByteArrayOutputStream();
            try {
                socket.setTcpNoDelay(true);
                var all = bytes.getBytes(StandardCharsets.ISO_8859_1);
                for (int i = 0; i < all.length; i += atOnce) {
                    socket.getOutputStream().write(all, i, Math.min(atOnce, all.length - i));
                }
                socket.getInputStream().transferTo(received);
            } catch (SocketException e) {
                // Closed while we were still sending: what it said before that counts.
                socket.getInputStream().transferTo(received);
            }
            return parse(received.toString(StandardCharsets.UTF_8));
        } catch (SocketException e) {
            return new Answer(0, Map.of(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(String text) {
        if (text.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        var parts = text.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }
}
