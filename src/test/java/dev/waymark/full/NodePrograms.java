package dev.waymark.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The programs of src/test/clients, in a copy below target, where what npm installs is kept. The copy lies like the
 * source, so that the programs find the contract and the guide the same way in both.
 */
final class NodePrograms {

    private static final Path COPY = Path.of("target", "clients");
    private static final Path PROGRAMS = Path.of("src", "test", "clients");
    private static final List<Path> WANTED = List.of(PROGRAMS, Path.of("src", "main", "contract"), Path.of("docs"));
    private static final List<String> MADE = List.of("node_modules", "generated", "build");

    private static final Path FOLDER = COPY.resolve(PROGRAMS);
    private static final Path INSTALLED = COPY.resolve("package-lock.json");

    private final Map<String, String> environment;

    private NodePrograms(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Installs what the lock file names, unless that was done before. */
    static NodePrograms install(Map<String, String> environment) throws Exception {
        clear(FOLDER.resolve("src"));
        clear(FOLDER.resolve("app"));
        for (var folder : WANTED) {
            copy(folder);
        }
        var programs = new NodePrograms(environment);
        var lock = PROGRAMS.resolve("package-lock.json");
        if (!Files.exists(INSTALLED) || Files.mismatch(lock, INSTALLED) >= 0) {
            // No package's own scripts run here.
            programs.npm(Duration.ofMinutes(10), "ci", "--ignore-scripts");
            Files.copy(lock, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
        }
        return programs;
    }

    /** Runs a script of package.json to its end, and shows what it says. */
    void run(String script) throws Exception {
        npm(Duration.ofMinutes(3), "run", "--silent", script);
    }

    private void npm(Duration patience, String... arguments) throws Exception {
        var name = "npm " + String.join(" ", arguments);
        var output = Files.createTempFile(COPY, "output", ".txt");
        var process = start(output, arguments);
        boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        var said = Files.readString(output);
        Files.delete(output);
        System.out.printf("---- %s%n%s%n", name, said.strip());
        assertTrue(ended, () -> name + " does not end");
        assertEquals(0, process.exitValue(), () -> name + " failed:\n" + said);
    }

    private Process start(Path output, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(isWindows() ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            return fail("Node.js 20 or newer with npm is needed: -Pfull runs the clients of the contract.", e);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void copy(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(NodePrograms::isWritten)
                    .toList()) {
                var copy = COPY.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What is no more in the source is compiled no more. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isWritten(Path file) {
        return MADE.stream().noneMatch(made -> file.startsWith(PROGRAMS.resolve(made)));
    }
}
