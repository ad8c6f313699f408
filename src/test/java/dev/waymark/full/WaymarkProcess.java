package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application, run as its users run it. */
final class WaymarkProcess implements AutoCloseable {

    private static final Path APPLICATION =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;
    private final String base;

    private WaymarkProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.base = "http://localhost:" + port;
    }

    /** Starts it in a folder, where it finds its data too unless the settings say otherwise. */
    static WaymarkProcess start(Path folder, Map<String, String> settings, String... command) throws IOException {
        int port = freePort();
        var output = Files.createTempFile(folder, "output", ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var line = new ArrayList<>(List.of(java.toString(), "-jar", APPLICATION.toString()));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // They do more from one address than anybody would.
        builder.environment().put("WAYMARK_LIMITS_ENABLED", "false");
        builder.environment().putAll(settings);
        return new WaymarkProcess(builder.start(), output, port);
    }

    static WaymarkProcess startAndAwait(Path folder, Map<String, String> settings) throws Exception {
        var app = start(folder, settings);
        app.await("/q/health/ready", 200, START);
        return app;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Below this come the paths. */
    String base() {
        return base;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String outputOrEmpty() {
        try {
            return output();
        } catch (IOException e) {
            return "";
        }
    }

    void await(String path, int status, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (status(path) != status) {
            if (!process.isAlive() || System.nanoTime() > end) {
                fail("%s never answered %d:%n%s".formatted(path, status, output()));
            }
            Thread.sleep(100);
        }
    }

    private int status(String path) {
        try {
            return get(base + path).statusCode();
        } catch (Exception e) {
            return -1; // Not listening yet.
        }
    }

    /** As {@code kill} or a service manager does. */
    void terminate() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), "It ends within ten seconds");
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(START.toSeconds(), TimeUnit.SECONDS), "It ends");
        return process.exitValue();
    }

    /** How many database servers run on a data folder. */
    static long postmasters(Path dataDir) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains("postgres") && line.contains(" -D " + dataDir.resolve("cluster")))
                .count();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
