package dev.waymark.full;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What openapi-generator makes of the contract compiles, in five languages: in Java, Kotlin and TypeScript always, in Python and
 * Go where they are at hand. The table of all generators is in docs/frontends.md.
 */
@Timeout(900)
class GeneratedClientsIT {

    private static final Path CLIENTS = Path.of("target", "clients", "src", "test", "clients");
    private static final Path GENERATED = CLIENTS.resolve("build").resolve("openapi-generator");

    private static NodePrograms programs;

    @TempDir
    static Path folder;

    @BeforeAll
    static void generate_all_and_compile_java_and_kotlin() throws Exception {
        programs = NodePrograms.install(Map.of());
        var wrapper = System.getProperty("os.name").startsWith("Windows") ? "mvnw.cmd" : "mvnw";
        var pom = CLIENTS.resolve("openapi-generator").resolve("pom.xml");
        run(
                Path.of(""),
                List.of(Path.of(wrapper).toAbsolutePath().toString(), "-B", "-ntp", "-f", pom.toString(), "compile"));
    }

    @Test
    void typescript_compiles() throws Exception {
        programs.run("compile:generated");
    }

    /** With the libraries that it needs, it is imported too. */
    @Test
    void python_compiles() throws Exception {
        var client = GENERATED.resolve("python");
        if (isAtHand("python3", "--version")) {
            run(client, List.of("python3", "-m", "compileall", "-q", "openapi_client"));
        }
        if (isAtHand("python3", "-c", "import pydantic, urllib3, dateutil; assert pydantic.VERSION >= '2.11'")) {
            run(client, List.of("python3", "-c", "import openapi_client, openapi_client.models"));
        }
    }

    @Test
    void go_compiles() throws Exception {
        if (isAtHand("go", "version")) {
            run(GENERATED.resolve("go"), List.of("go", "build", "./..."));
        }
    }

    private static boolean isAtHand(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Path where, List<String> command) throws Exception {
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(where.toAbsolutePath().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try (var process = ChildProcess.start(builder, Files.createTempDirectory(folder, "run"))) {
            assertEquals(0, process.exitCode(Duration.ofMinutes(12)), process::output);
        }
    }
}
