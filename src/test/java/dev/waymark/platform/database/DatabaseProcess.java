package dev.waymark.platform.database;

import dev.waymark.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An embedded database in a process of its own, which can be killed. */
final class DatabaseProcess implements AutoCloseable {

    private static final String READY = "ready ";

    private final Process process;
    private final BufferedReader output;

    DatabaseProcess(Path dataDir) throws IOException {
        this(dataDir, "022");
    }

    DatabaseProcess(Path dataDir, String umask) throws IOException {
        process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask " + umask + " && exec \"$0\" \"$@\"",
                        ChildProcess.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        dataDir.toString())
                .redirectErrorStream(true)
                .start();
        output = process.inputReader();
    }

    /** In the other process. */
    public static void main(String... args) throws InterruptedException {
        var database = EmbeddedDatabase.start(Path.of(args[0]), 0);
        System.out.println(READY + database.connectionUrl());
        new CountDownLatch(1).await();
    }

    /** Waits until the database is there. */
    String connectionUrl() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IOException("The database process ended");
    }

    /** What the process says when it cannot start. */
    String failure() {
        return output.lines().takeWhile(line -> !line.startsWith(READY)).collect(Collectors.joining("\n"));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
