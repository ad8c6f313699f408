package dev.waymark.export.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebLink;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Writes task lists, with headings for stages and groups. */
public final class MarkdownWriter implements ChecklistWriter {

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        head(checklist, text);
        var entries = new MarkdownEntry(new Titles(checklist), checklist.address());
        for (int i = 0; i < checklist.sections().size(); i++) {
            section(i + 1, checklist.sections().get(i), entries, text);
        }
        foot(checklist, text);
        text.flush();
    }

    private static void head(Checklist checklist, Writer text) throws IOException {
        text.append("# ").append(MarkdownText.inline(checklist.displayTitle()));
        paragraph(MarkdownText.paragraph(checklist.summary()), text);
        var areas = checklist.focusAreas().stream().map(MarkdownText::inline).collect(joining(", "));
        paragraph(areas.isEmpty() ? "" : "**For:** " + areas, text);
        text.append('\n');
    }

    private static void section(int number, Section section, MarkdownEntry entries, Writer text) throws IOException {
        text.append("\n## ").append(number + ". ");
        text.append(MarkdownText.inline(section.displayTitle()));
        var level = section.isNamedAfterLevel() ? "" : "*%s.*".formatted(Labels.capitalized(section.level()));
        paragraph((level + " " + MarkdownText.prose(section.summary())).strip(), text);
        text.append('\n');
        text.append('\n');
        String group = null;
        for (var entry : section.entries()) {
            // Empty lines only around headings: elsewhere, GitHub would separate the boxes from their titles.
            if (entry.group() != null && !entry.group().equals(group)) {
                heading(entry.group(), entry == section.entries().getFirst(), text);
                group = entry.group();
            }
            entries.write(entry, text);
        }
    }

    private static void heading(String group, boolean first, Writer text) throws IOException {
        text.append(first ? "" : "\n").append("### ");
        text.append(MarkdownText.inline(PlainText.title(group, "…"))).append("\n\n");
    }

    private static void foot(Checklist checklist, Writer text) throws IOException {
        var link = WebLink.of(checklist.address());
        var edition = MarkdownText.inline(checklist.edition());
        text.append("\n---\n\n*Waymark, ").append(link == null ? edition : MarkdownText.link(edition, link));
        text.append(". Tick what you have finished, then import this file into Waymark.*\n");
    }

    private static void paragraph(String paragraph, Writer text) throws IOException {
        if (!paragraph.isEmpty()) {
            text.append("\n\n").append(paragraph);
        }
    }
}
