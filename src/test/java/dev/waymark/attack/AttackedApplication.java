package dev.waymark.attack;

import dev.waymark.Await;
import dev.waymark.ChildProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

/** The packaged application with the flags and settings of the image, limits on, and the embedded database. */
final class AttackedApplication implements AutoCloseable {

    private static final Path APPLICATION =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final String READ = "/api/v1/topics/docker";
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final Footprint footprint;
    private final int port;

    private AttackedApplication(ChildProcess process, int port) throws Exception {
        this.process = process;
        this.port = port;
        Await.until("it answers", START, () -> !process.isAlive() || answers());
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended instead of starting:\n" + process.output());
        }
        this.footprint = Footprint.of(process.pid());
    }

    static AttackedApplication start(Path folder) throws Exception {
        int port = freePort();
        var line = new ArrayList<String>();
        line.add(ChildProcess.java());
        line.addAll(ImageFlags.ofJava());
        line.add("-jar");
        line.add(APPLICATION.toString());
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().putAll(ImageFlags.settings());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort()));
        var process = ChildProcess.start(builder, folder);
        try {
            return new AttackedApplication(process, port);
        } catch (Exception | AssertionError e) {
            process.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    Footprint footprint() {
        return footprint;
    }

    String output() {
        return process.output();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it is of use again, after a while at most. */
    boolean recovers() {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (isAlive() && System.nanoTime() < end) {
            if (answers()) {
                return true;
            }
            Await.pass(Duration.ofMillis(200));
        }
        return false;
    }

    private boolean answers() {
        try {
            return Wire.exchange(new Target(port, 1), "127.0.1.3", Wire.get(READ))
                            .status()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (footprint != null) {
            footprint.close();
        }
        process.close();
    }
}
