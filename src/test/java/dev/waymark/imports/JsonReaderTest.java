package dev.waymark.imports;

import static dev.waymark.progress.ProgressStatus.DONE;
import static dev.waymark.progress.ProgressStatus.PENDING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static final String SCHEMA = "https://waymark.dev/schemas/checklist-1.json";

    private static Ticks read(String text) {
        return new JsonReader().read(text.getBytes(UTF_8));
    }

    private static Ticks steps(String steps) {
        return read("{\"$schema\":\"%s\",\"stages\":[{\"steps\":[%s]}]}".formatted(SCHEMA, steps));
    }

    @Test
    void every_export_keeps_to_the_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("src/main/resources/export/checklist.schema.json")), InputFormat.JSON);
        for (var checklist : List.of(
                DrawnChecklist.titled(HostileTexts.ALL),
                DrawnChecklist.ofSteps(30, 3),
                BuiltInChecklist.withProgress(),
                BuiltInChecklist.withoutProgress())) {
            assertEquals(List.of(), schema.validate(Exported.text(new JsonWriter(), checklist), InputFormat.JSON));
        }
    }

    @Test
    void a_status_is_read_by_its_key_whatever_else_is_there() {
        var ticks = steps("""
                {"status": "DONE", "exportedStatus": "PENDING", "key": "topics/docker", "mine": [1, {"a": null}]}\
                """);
        assertEquals(List.of(new Tick("topics/docker", PENDING, DONE)), ticks.changes());
    }

    @Test
    void what_cannot_be_read_is_told_by_its_place() {
        assertEquals(
                List.of(
                        new Unknown("/stages/0/steps/0", "topics/Docker", "the key cannot be read"),
                        new Unknown("/stages/0/steps/1", "A title", "the key cannot be read"),
                        new Unknown("/stages/0/steps/2", "", "the key cannot be read"),
                        new Unknown(
                                "/stages/0/steps/3", "topics/a", "the status or the exported status cannot be read"),
                        new Unknown(
                                "/stages/0/steps/4", "topics/b", "the status or the exported status cannot be read")),
                steps("""
                                {"key": "topics/Docker", "status": "DONE", "exportedStatus": "DONE"},
                                {"key": 1, "title": "A title"},
                                "DONE",
                                {"key": "topics/a", "status": "done", "exportedStatus": "PENDING"},
                                {"key": "topics/b", "status": "DONE"}
                                """).unknown());
    }

    @Test
    void what_is_no_export_is_refused() {
        for (var text : List.of(
                "",
                "null",
                "7",
                "[]",
                "{}",
                "# Markdown",
                "{\"$schema\":\"%s\"}".formatted(SCHEMA),
                "{\"$schema\":\"%s\",\"stages\":[]} trailing".formatted(SCHEMA),
                "{\"$schema\":\"%s\",\"stages\":[],\"stages\":[]}".formatted(SCHEMA),
                "{\"$schema\":\"https://example.org/\",\"stages\":[]}",
                "[".repeat(100_000),
                "{\"$schema\":\"%s\",\"stages\":[".formatted(SCHEMA))) {
            assertThrows(NotAnExport.class, () -> read(text), text);
        }
        assertThrows(NotAnExport.class, () -> new JsonReader().read(new byte[] {'{', (byte) 0xc3, '}'}));
    }
}
