package dev.waymark.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.RawHttp;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks for addresses as they are written, over connections that are kept. */
final class Ask {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Ask() {}

    static RawHttp.Answer as(Caller caller, String method, String address, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        var learner = caller.learner();
        if (learner != null) {
            request.header("Authorization", "Bearer " + learner.accessToken());
        }
        try {
            return answer(CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RawHttp.Answer answer(HttpResponse<String> response) {
        var headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> String.join(", ", entry.getValue())));
        return new RawHttp.Answer(response.statusCode(), headers, response.body());
    }
}
