package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.fail;

import dev.waymark.Await;
import dev.waymark.ChildProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application, run as its users run it. */
final class WaymarkProcess implements AutoCloseable {

    private static final Path APPLICATION =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    /** A native one, to be run instead: {@code -Dwaymark.executable=…} */
    private static final String EXECUTABLE = System.getProperty("waymark.executable");

    private static final Duration START = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final String base;

    private WaymarkProcess(ChildProcess process, int port) {
        this.process = process;
        this.base = "http://localhost:" + port;
    }

    /** Starts it in a folder, where it finds its data too unless the settings say otherwise. */
    static WaymarkProcess start(Path folder, Map<String, String> settings, String... command) throws IOException {
        int port = freePort();
        var line = new ArrayList<>(
                EXECUTABLE == null
                        ? List.of(ChildProcess.java(), "-jar", APPLICATION.toString())
                        : List.of(EXECUTABLE));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // They do more from one address than anybody would.
        builder.environment().put("WAYMARK_LIMITS_ENABLED", "false");
        builder.environment().putAll(settings);
        return new WaymarkProcess(ChildProcess.start(builder, folder), port);
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

    String output() {
        return process.output();
    }

    void await(String path, int status, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (status(path) != status) {
            if (!process.isAlive() || System.nanoTime() > end) {
                fail("%s never answered %d:%n%s".formatted(path, status, output()));
            }
            Await.pass(Duration.ofMillis(100));
        }
    }

    private int status(String path) {
        try {
            return get(base + path).statusCode();
        } catch (Exception e) {
            return -1; // Not listening yet.
        }
    }

    void terminate() throws InterruptedException {
        process.terminate();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    int exitCode() throws InterruptedException {
        return process.exitCode(START);
    }

    /** How many database servers run on a data folder. */
    static long postmasters(Path dataDir) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains("postgres") && line.contains(" -D " + dataDir.resolve("cluster")))
                .count();
    }

    /** Ends it; whatever it did, it said nothing that a log may not have. */
    @Override
    public void close() throws InterruptedException {
        process.close();
        assertThat(output().lines().flatMap(LoggedSecrets::in).limit(20).toList(), empty());
    }
}
