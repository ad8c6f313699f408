package dev.waymark.platform.http;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/** Plain requests: no header that the test does not name, no body decoded behind its back. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final AtomicInteger SPELLINGS = new AtomicInteger();

    private Http() {}

    public static HttpResponse<byte[]> get(String address, String... headers) {
        return request("GET", address, headers);
    }

    public static HttpResponse<byte[]> request(String method, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The answer to the first request of an address, which is computed, and to a second one, which is kept ready: a client
     * must not be able to tell them apart.
     */
    public static List<HttpResponse<byte[]>> firstAndSecond(String method, String address, String... headers) {
        var fresh = fresh(address);
        return List.of(request(method, fresh, headers), request(method, fresh, headers));
    }

    /** The same resource at an address that nobody else asks for; empty parameters mean nothing. */
    public static String fresh(String address) {
        return address + (address.contains("?") ? "" : "?") + "&".repeat(1 + SPELLINGS.incrementAndGet() % 90);
    }

    /** Another spelling of an address, with some of its last characters percent-encoded; send it as it is. */
    public static String respelt(String address) {
        int spelling = SPELLINGS.incrementAndGet();
        var spelt = new StringBuilder();
        for (int i = address.length() - 1; Character.isLetterOrDigit(address.charAt(i)); i--, spelling /= 2) {
            spelt.insert(
                    0, spelling % 2 == 0 ? address.substring(i, i + 1) : "%%%02X".formatted((int) address.charAt(i)));
            address = address.substring(0, i);
        }
        return address + spelt;
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public static byte[] unzipped(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
