package dev.waymark.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.telemetry.OtlpReceiver;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * As somebody would run it for web pages: with TLS, their origin, a proxy, and little time for slow senders, though enough for
 * other tests on a busy machine; watched, with logs in JSON; with operations that were given up; and forgiving no second use
 * of a refresh token. Each configuration costs a start, so one has it all.
 */
public class ForFrontends implements QuarkusTestProfile {

    static final String ORIGIN = "https://app.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("waymark.cors.origins", ORIGIN + ",localhost"),
                Map.entry("waymark.cors.request-headers", "sentry-trace,X-App-Version"),
                Map.entry("waymark.cors.exposed-headers", "X-Request-Id"),
                Map.entry("waymark.connections.head-timeout", "3s"),
                Map.entry("waymark.connections.body-timeout", "3s"),
                Map.entry("waymark.connections.answer-timeout", "3s"),
                Map.entry("waymark.http.in-flight.max-request-bytes", "8000000"),
                Map.entry("waymark.http.in-flight.max-answer-bytes", "8000000"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1"),
                Map.entry("quarkus.http.test-ssl-port", "0"),
                Map.entry(
                        "quarkus.http.ssl.certificate.key-store-file",
                        certificate().toString()),
                Map.entry("quarkus.http.ssl.certificate.key-store-password", "test-only"),
                Map.entry("waymark.log.json", "true"),
                Map.entry("quarkus.otel.exporter.otlp.protocol", "http/protobuf"),
                Map.entry("quarkus.otel.bsp.schedule.delay", "200ms"),
                Map.entry("quarkus.otel.blrp.schedule.delay", "200ms"),
                Map.entry("quarkus.otel.metric.export.interval", "500ms"),
                Map.entry("waymark.identity.refresh-reuse-window", "0"),
                Map.entry("test.old-operations", "true"));
    }

    /** Where telemetry goes. */
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OtlpReceiver.class));
    }

    /** Made for the run: nothing that could be mistaken for a secret lies in the source tree. */
    private static Path certificate() {
        try {
            var file = Files.createTempDirectory("waymark-tls").resolve("localhost.p12");
            var keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            var made = new ProcessBuilder(List.of(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "localhost",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost,ip:127.0.0.1",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            "test-only"))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(made.getInputStream().readAllBytes(), UTF_8);
            if (made.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
