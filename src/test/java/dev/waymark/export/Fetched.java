package dev.waymark.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** An export as it came over the wire: no header that the test does not name, no body decoded behind its back. */
public record Fetched(HttpResponse<byte[]> answer) {

    static final String CURATED = "/api/v1/roadmaps/senior-backend-python-aws-microservices/exports/";

    /** With what each format needs. */
    static final List<String> FORMATS =
            List.of("markdown", "pdf", "notion", "csv", "json", "ics?startDate=2027-01-04", "svg", "badge", "png");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Fetched get(String address, String... headers) {
        return request("GET", address, headers);
    }

    public static Fetched request(String method, String address, String... headers) {
        return request(HttpClient.Version.HTTP_1_1, method, address, headers);
    }

    static Fetched request(HttpClient.Version version, String method, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .version(version)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Fetched(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address with one parameter more. */
    public static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    Fetched expect(int status) {
        assertThat(text(), answer.statusCode(), is(status));
        return this;
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return answer.body();
    }

    String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    JsonPath json() {
        return JsonPath.from(text());
    }

    /** Without parameters such as the charset. */
    String mediaType() {
        return header("Content-Type").split(";", 2)[0];
    }

    /** The content, as far as the headers tell how it is coded. */
    byte[] decoded() {
        return switch (header("Content-Encoding")) {
            case "" -> bytes();
            case "gzip" -> unzipped();
            default -> throw new AssertionError(answer.headers());
        };
    }

    byte[] unzipped() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
