package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/frontends.md shows in TypeScript is what full.ClientsIT compiles and runs. */
class FrontendsGuideTest {

    private static final Pattern PROGRAM = Pattern.compile("<!-- (\\S+) -->\\n```ts\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_program_is_the_file_that_is_run() throws IOException {
        var guide = Files.readString(Path.of("docs", "frontends.md"));
        var programs = PROGRAM.matcher(guide).results().toList();

        assertTrue(programs.size() >= 5, "The guide has its programs");
        assertEquals(programs.size(), guide.split("```ts\\n", -1).length - 1, "Each names its file");
        for (var program : programs) {
            assertEquals(Files.readString(Path.of(program.group(1))), program.group(2), program.group(1));
        }
    }
}
