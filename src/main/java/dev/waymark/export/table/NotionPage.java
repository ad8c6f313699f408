package dev.waymark.export.table;

import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.export.markdown.MarkdownEntry;
import dev.waymark.export.markdown.MarkdownText;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebLink;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The page of a row: its properties once more, as in Notion's own exports, followed by the details. */
final class NotionPage {

    private NotionPage() {}

    /** In the order of the table's columns; empty if the entry has no such value. */
    static List<String> values(Section section, Entry entry) {
        var level = entry.level();
        var hours = entry.hours();
        return List.of(
                entry.displayTitle(),
                section.displayTitle(),
                Labels.capitalized(entry.kind()),
                Labels.capitalized(entry.status()),
                level == null ? "" : Labels.capitalized(level),
                hours == null ? "" : Labels.hours(hours),
                Objects.requireNonNullElse(WebLink.of(entry.url()), ""));
    }

    static void write(Section section, Entry entry, Titles titles, List<String> columns, Writer text)
            throws IOException {
        var values = values(section, entry);
        text.append("# ").append(MarkdownText.inline(values.getFirst())).append("\n\n");
        for (int i = 1; i < values.size(); i++) {
            property(columns.get(i), values.get(i), text);
        }
        paragraph(entry.summary(), text);
        paragraph(entry.reason() == null ? "" : entry.reason(), text);
        list("Builds on", titles.needs(entry).map(MarkdownText::inline), text);
        list("Resources", entry.resources().stream().map(MarkdownEntry::resource), text);
    }

    /** Addresses are not escaped, because Notion takes properties literally. */
    private static void property(String name, String value, Writer text) throws IOException {
        if (!value.isEmpty()) {
            text.append(name).append(": ");
            text.append(WebLink.of(value) == null ? MarkdownText.inline(value) : value)
                    .append('\n');
        }
    }

    private static void paragraph(String paragraph, Writer text) throws IOException {
        if (!PlainText.line(paragraph).isEmpty()) {
            text.append('\n').append(MarkdownText.paragraph(paragraph)).append('\n');
        }
    }

    private static void list(String heading, Stream<String> lines, Writer text) throws IOException {
        var all = lines.toList();
        if (!all.isEmpty()) {
            text.append("\n## ").append(heading).append("\n\n");
            for (var line : all) {
                text.append("- ").append(line).append('\n');
            }
        }
    }
}
