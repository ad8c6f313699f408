package dev.waymark.export.table;

import static java.util.stream.Collectors.joining;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.platform.text.WebLink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a row for each entry. The number in front restores the order after a table was sorted. */
public final class CsvWriter implements ChecklistWriter {

    private static final List<String> COLUMNS = List.of(
            "Number",
            "Stage",
            "Group",
            "Name",
            "Kind",
            "Status",
            "Requirement",
            "Level",
            "Hours min",
            "Hours max",
            "URL",
            "Summary",
            "Reason",
            "Builds on",
            "Resources",
            "Key");

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        try (var table = new CsvTable(out, COLUMNS)) {
            var titles = new Titles(checklist);
            int number = 0;
            for (var section : checklist.sections()) {
                for (var entry : section.entries()) {
                    row(++number, section, entry, titles, table);
                }
            }
        }
    }

    private static void row(int number, Section section, Entry entry, Titles titles, CsvTable table)
            throws IOException {
        var hours = entry.hours();
        var level = entry.level();
        table.row(
                number,
                section.displayTitle(),
                entry.group(),
                entry.displayTitle(),
                Labels.capitalized(entry.kind()),
                Labels.capitalized(entry.status()),
                Labels.capitalized(entry.requirement()),
                level == null ? null : Labels.capitalized(level),
                hours == null ? null : hours.min(),
                hours == null ? null : hours.max(),
                WebLink.of(entry.url()),
                entry.summary(),
                entry.reason(),
                titles.needs(entry).collect(joining(" | ")),
                entry.resources().stream().map(CsvWriter::resource).collect(joining(" | ")),
                entry.key());
    }

    private static String resource(Link resource) {
        var link = WebLink.of(resource.url());
        var title = resource.displayTitle();
        return link == null ? title : title + " <" + link + ">";
    }
}
