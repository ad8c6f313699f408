package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.progress.ProgressStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What comes back of an export is what its owner changed in it, whatever the texts in it are. */
class ReadBackPropertyTest {

    private final MarkdownReader markdown = new MarkdownReader();
    private final JsonReader json = new JsonReader();

    private static Gen<List<Integer>> some() {
        return lists().of(integers().between(0, 24)).ofSizeBetween(0, 12);
    }

    private static Gen<Integer> oneOf(List<?> list) {
        return integers().between(0, list.size() - 1);
    }

    @Test
    void an_export_that_nobody_touched_changes_nothing() {
        qt().forAll(DrawnChecklist.any()).checkAssert(checklist -> {
            for (var ticks : List.of(
                    markdown.read(Exported.bytes(new MarkdownWriter(), checklist)),
                    json.read(Exported.bytes(new JsonWriter(), checklist)))) {
                assertEquals(statuses(checklist), exported(ticks));
                assertEquals(List.of(), ticks.changes());
                assertEquals(List.of(), ticks.unknown());
            }
        });
    }

    @Test
    void the_boxes_that_were_flipped_in_markdown_are_the_changes_whatever_the_editor_does() {
        qt().withExamples(Effort.examples(300))
                .forAll(DrawnChecklist.any(), some(), oneOf(MarkdownEdits.EDITS), oneOf(MarkdownEdits.LAYOUTS))
                .checkAssert((checklist, numbers, edit, layout) -> {
                    var flipped = keys(checklist, numbers);
                    var text = MarkdownEdits.flipped(
                            Exported.text(new MarkdownWriter(), checklist), flipped, edit % 2 == 0 ? "x" : "X");
                    text = MarkdownEdits.EDITS.get(edit).apply(text);
                    text = MarkdownEdits.LAYOUTS.get(layout).apply(text);

                    var ticks = markdown.read(text.getBytes(UTF_8));

                    assertEquals(expected(checklist, flipped), changes(ticks), text);
                    assertEquals(List.of(), ticks.titled(), text);
                    assertEquals(List.of(), ticks.unknown(), text);
                });
    }

    @Test
    void the_statuses_that_were_changed_in_json_are_the_changes() {
        qt().forAll(DrawnChecklist.any(), some()).checkAssert((checklist, numbers) -> {
            var flipped = keys(checklist, numbers);
            var ticks = json.read(JsonEdits.flipped(Exported.bytes(new JsonWriter(), checklist), flipped));

            assertEquals(expected(checklist, flipped), changes(ticks));
            assertEquals(List.of(), ticks.unknown());
        });
    }

    private static Set<String> keys(Checklist checklist, List<Integer> numbers) {
        var entries = DrawnChecklist.entries(checklist).toList();
        return numbers.stream()
                .filter(number -> number < entries.size())
                .map(number -> entries.get(number).key())
                .collect(toSet());
    }

    private static Map<String, ProgressStatus> statuses(Checklist checklist) {
        return DrawnChecklist.entries(checklist).collect(toMap(Entry::key, Entry::status));
    }

    private static Map<String, ProgressStatus> exported(Ticks ticks) {
        return ticks.ticks().stream().collect(toMap(Tick::key, Tick::exported));
    }

    private static Map<String, ProgressStatus> changes(Ticks ticks) {
        return ticks.changes().stream().collect(toMap(Tick::key, Tick::now));
    }

    /** A box that was on is off, and the other way round. */
    private static Map<String, ProgressStatus> expected(Checklist checklist, Set<String> flipped) {
        return DrawnChecklist.entries(checklist)
                .filter(entry -> flipped.contains(entry.key()))
                .collect(toMap(
                        Entry::key,
                        entry -> entry.status() == ProgressStatus.DONE ? ProgressStatus.PENDING : ProgressStatus.DONE));
    }
}
