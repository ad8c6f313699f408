package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The quick start of docs/frontends.md, word for word but for the address of the server. */
final class QuickStart {

    private static final String SHELL = "```sh\n";

    private QuickStart() {}

    static void follow(Path folder, String server) throws Exception {
        var guide = Files.readString(Path.of("docs", "frontends.md"));
        int start = guide.indexOf(SHELL, guide.indexOf("## Quick start")) + SHELL.length();
        run(
                folder,
                server,
                guide.substring(start, guide.indexOf("```", start)).replace("http://localhost:8080", server));
        Files.copy(Path.of("src", "test", "clients", "src", "rest.ts"), folder.resolve("src/rest.ts"));
        assertThat(run(folder, server, "npx tsc\nnode build/src/rest.js"), containsString("Registered Ada, LEARNER"));
    }

    private static String run(Path folder, String server, String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-e", "-c", script).directory(folder.toFile());
        builder.environment().put("WAYMARK", server);
        try (var process = ChildProcess.start(builder, folder)) {
            assertEquals(0, process.exitCode(Duration.ofMinutes(5)), process::output);
            return process.output();
        }
    }
}
