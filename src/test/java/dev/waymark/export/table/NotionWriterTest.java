package dev.waymark.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.CsvRows;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.Checklist;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class NotionWriterTest {

    private static Map<String, byte[]> files(Checklist checklist) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Exported.bytes(new NotionWriter(), checklist)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void there_is_a_row_and_a_page_for_each_entry() throws IOException {
        var files = files(BuiltInChecklist.withProgress());
        var rows = CsvRows.of(files.values().iterator().next());
        assertEquals(List.of("Name", "Stage", "Kind", "Status", "Level", "Hours", "URL"), rows.getFirst());
        assertEquals(
                List.of(
                        "Python 3",
                        "Backend Mastery (Python + FastAPI)",
                        "Topic",
                        "Done",
                        "Foundational",
                        "30–60 h",
                        ""),
                rows.get(1));
        assertEquals(files.size(), rows.size());
    }

    @Test
    void a_page_says_what_its_row_says_and_what_there_is_to_know() throws IOException {
        var page = files(BuiltInChecklist.withProgress()).entrySet().stream()
                .filter(file -> file.getKey().contains("/Python typing "))
                .map(file -> new String(file.getValue(), UTF_8))
                .findFirst()
                .orElseThrow();
        assertTrue(page.startsWith("""
                        # Python typing

                        Stage: Backend Mastery (Python + FastAPI)
                        Kind: Topic
                        Status: Done
                        """), page);
        assertTrue(page.contains("\n## Builds on\n\n- Python 3\n"), page);
        assertTrue(page.contains("\n- Standard: [Static Typing with Python](https://typing.python.org/"), page);
    }

    @Test
    void no_name_of_a_file_leads_anywhere_else() throws IOException {
        var names = files(DrawnChecklist.titled(HostileTexts.ALL)).keySet();
        assertEquals(HostileTexts.ALL.size() + 1, names.size());
        for (var name : names) {
            assertTrue(
                    name.matches(
                            "[\\p{L}\\p{M}\\p{N} ]+ \\p{XDigit}{32}(/[\\p{L}\\p{M}\\p{N} ]+ \\p{XDigit}{32}\\.md|\\.csv)"),
                    name);
            for (var part : name.split("/")) {
                assertTrue(part.getBytes(UTF_8).length < 255, name);
            }
        }
    }
}
