package dev.waymark.platform.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes traces, metrics and logs by OTLP over HTTP and keeps them as they came: texts stand in protobuf as they are. */
final class OtlpReceiver {

    private final HttpServer server;
    private final Map<String, StringBuffer> received = new ConcurrentHashMap<>();

    private OtlpReceiver(HttpServer server) {
        this.server = server;
    }

    static OtlpReceiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var receiver = new OtlpReceiver(server);
            server.createContext("/v1/", receiver::take);
            server.createContext("/received/", receiver::give);
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What came of {@code traces}, {@code metrics} or {@code logs} to the receiver that the application sends to. */
    static String received(String signal) {
        var address = ConfigProvider.getConfig().getValue("quarkus.otel.exporter.otlp.endpoint", String.class);
        return RestAssured.get(address + "/received/" + signal).asString();
    }

    /** {@code /received/traces} gives what came to {@code /v1/traces}: over HTTP, since the application under test and the test's profile live in class loaders of their own. */
    private void give(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = of(exchange).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            of(exchange).append(body);
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private StringBuffer of(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return received.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), signal -> new StringBuffer());
    }
}
