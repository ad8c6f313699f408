package dev.waymark.full;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL as Debian has it, with the programs that the embedded one lacks ({@code pg_dump}). It is installed if it is
 * missing and may be; else the test is left out. Root may not run it, so it runs as Debian's user for it then.
 */
final class DebianPostgres implements AutoCloseable {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final Path folder;
    private final int port;

    private DebianPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static DebianPostgres start() throws Exception {
        var found = programs();
        if (found.isEmpty() && ROOT && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            output(List.of("apt-get", "-qq", "update"));
            output(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends", "postgresql"));
            found = programs();
        }
        var missing = "There is no PostgreSQL with pg_dump below /usr/lib/postgresql";
        assertTrue(found.isPresent() || System.getenv("CI") == null, missing);
        Assumptions.assumeTrue(found.isPresent(), missing);
        var folder = Path.of(output(asServer("mktemp", "-d")).strip());
        var server = new DebianPostgres(found.get(), folder, WaymarkProcess.freePort());
        server.run("initdb", "-D", server.file("data"), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        var options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s".formatted(server.port, folder);
        server.run("pg_ctl", "start", "-w", "-D", server.file("data"), "-l", server.file("log"), "-o", options);
        return server;
    }

    /** A file of the server's folder. */
    String file(String name) {
        return folder.resolve(name).toString();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, database);
    }

    /** A program that is a client of the server; returns what it wrote. */
    String client(String program, String... arguments) throws Exception {
        var line = new ArrayList<>(List.of("-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "postgres"));
        line.addAll(List.of(arguments));
        return run(program, line.toArray(String[]::new));
    }

    private String run(String program, String... arguments) throws Exception {
        var line = asServer(programs.resolve(program).toString());
        line.addAll(List.of(arguments));
        return output(line);
    }

    private static List<String> asServer(String... line) {
        var whole = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        whole.addAll(List.of(line));
        return whole;
    }

    private static Optional<Path> programs() {
        var versions = Path.of("/usr/lib/postgresql");
        try (var found = Files.isDirectory(versions) ? Files.list(versions) : Stream.<Path>empty()) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore")
                            .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into a file, since a server that goes on running would keep a pipe open. */
    private static String output(List<String> line) throws Exception {
        var file = Files.createTempFile("output", ".txt");
        try {
            var builder = new ProcessBuilder(line)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(file.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            int code = builder.start().waitFor();
            var written = Files.readString(file, StandardCharsets.UTF_8);
            if (code != 0) {
                throw new IllegalStateException(line + " ended with " + code + ": " + written);
            }
            return written;
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws Exception {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", file("data"));
        output(asServer("rm", "-r", folder.toString()));
    }
}
