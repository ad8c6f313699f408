package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that a test runs. What it says goes into a file: a pipe that nobody reads would halt it. */
public final class ChildProcess implements AutoCloseable {

    private static final long END_SECONDS = 30;

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts what is built; the file of what it says comes to lie in {@code folder}. */
    public static ChildProcess start(ProcessBuilder builder, Path folder) throws IOException {
        var output = Files.createTempFile(folder, "output", ".txt");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return new ChildProcess(builder.start(), output);
    }

    /** The Java that the tests run on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has said so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it ended, which it has to in time. */
    public int exitCode(Duration patience) throws InterruptedException {
        assertTrue(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS), "It ends");
        return process.exitValue();
    }

    /** As {@code kill} or a service manager does. */
    public void terminate() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "It ends");
    }

    /** As {@code kill -STOP} does, for example. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
    }

    /** A script may have a program below it, which is not to outlive the script. */
    @Override
    public void close() throws InterruptedException {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Await.pass(Duration.ofMillis(20));
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
