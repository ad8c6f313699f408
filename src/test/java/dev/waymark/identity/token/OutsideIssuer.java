package dev.waymark.identity.token;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An OpenID Connect issuer whose behaviour tests choose through {@link IssuerControl}. */
final class OutsideIssuer implements AutoCloseable {

    enum Mode {
        UP,
        /** Connections are closed without a word. */
        DOWN,
        FAILING,
        /** Never answers. */
        SLOW,
        /** Answers, and never ends. */
        ENDLESS,
        /** Answers one character in a while, and never ends. */
        DRIPPING,
        GARBAGE,
        EMPTY,
        /** Its discovery document is that of another issuer. */
        ANOTHER,
        REDIRECTING
    }

    static final int GIVE_UP_SECONDS = 100;

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mode mode;
    private volatile String keys =
            "{\"keys\":[%s]}".formatted(TokenKey.make("ES256").jwk().toJson());

    private OutsideIssuer(HttpServer server, Mode mode) {
        this.server = server;
        this.mode = mode;
    }

    static OutsideIssuer start(Mode mode) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new OutsideIssuer(server, mode);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/.well-known/openid-configuration", exchange -> issuer.answer(exchange, false));
            server.createContext("/keys", exchange -> issuer.answer(exchange, true));
            server.createContext("/control", issuer::control);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange, boolean forKeys) throws IOException {
        requests.incrementAndGet();
        if (forKeys) {
            asked.incrementAndGet();
        }
        try (exchange) {
            switch (mode) {
                case UP -> send(exchange, 200, forKeys ? keys : discovery(name()));
                case DOWN -> throw new IOException("closed");
                case FAILING -> send(exchange, 500, "{}");
                case SLOW -> closing.await(GIVE_UP_SECONDS, TimeUnit.SECONDS);
                case ENDLESS -> pour(exchange, " ".repeat(1 << 16), 0);
                case DRIPPING -> pour(exchange, " ", 20);
                case GARBAGE -> send(exchange, 200, forKeys ? "{\"keys\":\"none\"}" : "<html>");
                case EMPTY -> send(exchange, 200, forKeys ? "{\"keys\":[]}" : discovery(name()));
                case ANOTHER -> send(exchange, 200, forKeys ? keys : discovery("https://another.example.org"));
                case REDIRECTING -> {
                    exchange.getResponseHeaders().set("Location", name() + "/control/keys");
                    send(exchange, 302, "");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String discovery(String issuer) {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, name());
    }

    private void pour(HttpExchange exchange, String drop, long millis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        try {
            while (System.nanoTime() < end) {
                exchange.getResponseBody().write(drop.getBytes(StandardCharsets.US_ASCII));
                exchange.getResponseBody().flush();
                Await.pass(Duration.ofMillis(millis));
            }
        } catch (IOException e) {
            // Nobody listens any more.
            broken.incrementAndGet();
        }
    }

    private void control(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            switch (exchange.getRequestMethod() + exchange.getRequestURI().getPath()) {
                case "PUT/control/mode" -> mode = Mode.valueOf(body);
                case "PUT/control/keys" -> keys = body;
                default -> {}
            }
            send(
                    exchange,
                    200,
                    switch (exchange.getRequestURI().getPath()) {
                        case "/control/keys" -> keys;
                        case "/control/broken" -> String.valueOf(broken.get());
                        case "/control/requests" -> String.valueOf(requests.get());
                        default -> String.valueOf(asked.get());
                    });
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
