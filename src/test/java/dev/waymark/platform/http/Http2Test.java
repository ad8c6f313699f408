package dev.waymark.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** HTTP/2, in all the ways in which clients come to it. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class Http2Test {

    private static final String TOPIC = "/api/v1/topics/docker";

    private final Vertx vertx;

    Http2Test(Vertx vertx) {
        this.vertx = vertx;
    }

    @Test
    void a_client_may_know_that_the_server_speaks_it() throws Exception {
        var answer = request(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false),
                URI.create("http://localhost:" + RestAssured.port + TOPIC));
        assertEquals("HTTP_2 200 no HSTS", answer);
    }

    @Test
    void a_client_may_settle_on_it_by_tls() throws Exception {
        var answer = request(
                new HttpClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_2)
                        .setUseAlpn(true)
                        .setSsl(true)
                        .setTrustAll(true)
                        .setVerifyHost(false),
                URI.create(ConfigProvider.getConfig().getValue("test.url.ssl", String.class) + TOPIC));
        assertEquals("HTTP_2 200 max-age=31536000", answer);
    }

    @Test
    void a_client_may_upgrade_and_ask_many_things_at_once() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var first = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + TOPIC))
                    .build();
            assertEquals(
                    HttpClient.Version.HTTP_2,
                    client.send(first, HttpResponse.BodyHandlers.ofString()).version());
            var mutation = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{__typename}\"}"))
                    .build();
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> client.sendAsync(mutation, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            for (var answer : answers) {
                assertEquals(200, answer.get(60, TimeUnit.SECONDS).statusCode());
                assertEquals(HttpClient.Version.HTTP_2, answer.get().version());
            }
        }
    }

    private String request(HttpClientOptions options, URI address) throws Exception {
        var client = vertx.createHttpClient(options);
        try {
            return client.request(HttpMethod.GET, address.getPort(), address.getHost(), address.getPath())
                    .compose(request -> request.send())
                    .map(response -> "%s %d %s"
                            .formatted(
                                    response.version(),
                                    response.statusCode(),
                                    response.headers().contains("Strict-Transport-Security")
                                            ? response.getHeader("Strict-Transport-Security")
                                            : "no HSTS"))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        } finally {
            client.close();
        }
    }
}
