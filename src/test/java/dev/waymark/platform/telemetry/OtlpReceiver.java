package dev.waymark.platform.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Takes traces, metrics and logs by OTLP over HTTP and keeps them as they came: texts stand in protobuf as they are. */
public final class OtlpReceiver implements QuarkusTestResourceLifecycleManager {

    private final Map<String, StringBuffer> received = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/v1/", this::take);
            started.createContext("/received/", this::give);
            started.start();
            server = started;
            return Map.of(
                    "quarkus.otel.exporter.otlp.endpoint",
                    "http://localhost:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once the application that sends to it has stopped. */
    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** What came of {@code traces}, {@code metrics} or {@code logs} to the receiver that the application sends to. */
    static String received(String signal) {
        var address = ConfigProvider.getConfig().getValue("quarkus.otel.exporter.otlp.endpoint", String.class);
        return RestAssured.get(address + "/received/" + signal).asString();
    }

    /** {@code /received/traces} gives what came to {@code /v1/traces}: over HTTP, since tests live in another class loader. */
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

    @SuppressWarnings("JdkObsolete") // Several exporters append at once.
    private StringBuffer of(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return received.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), signal -> new StringBuffer());
    }
}
