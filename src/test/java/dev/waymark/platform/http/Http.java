package dev.waymark.platform.http;

import dev.waymark.platform.http.answers.Forgetting;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Plain requests: no header that the test does not name, no body decoded behind its back. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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

    /** An address whose next answer is computed, even if there is one that is kept ready. */
    public static String fresh(String address) {
        Forgetting.readyAnswers();
        return address;
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
