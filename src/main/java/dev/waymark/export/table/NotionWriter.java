package dev.waymark.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.Titles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive that Notion imports as a database. It has the layout of Notion's own exports: a table, and a folder
 * of the same name with a page for each row.
 */
public final class NotionWriter implements ChecklistWriter {

    private static final List<String> COLUMNS = List.of("Name", "Stage", "Kind", "Status", "Level", "Hours", "URL");

    /**
     * Constant, so that the same checklist gives the same bytes. Not the earliest time of the format: Java would write
     * that one depending on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var name = NotionName.of(checklist.displayTitle(), checklist.key());
        try (var zip = new Archive(out)) {
            table(checklist, name, zip);
            pages(checklist, name, zip);
        }
    }

    private static void table(Checklist checklist, String name, ZipOutputStream zip) throws IOException {
        begin(name + ".csv", zip);
        try (var table = new CsvTable(zip, COLUMNS)) {
            for (var section : checklist.sections()) {
                for (var entry : section.entries()) {
                    table.row(NotionPage.values(section, entry).toArray());
                }
            }
        }
        zip.closeEntry();
    }

    private static void pages(Checklist checklist, String folder, ZipOutputStream zip) throws IOException {
        var titles = new Titles(checklist);
        for (Section section : checklist.sections()) {
            for (var entry : section.entries()) {
                begin(folder + "/" + NotionName.of(entry.displayTitle(), entry.key()) + ".md", zip);
                var text = new OutputStreamWriter(zip, UTF_8);
                NotionPage.write(section, entry, titles, COLUMNS, text);
                text.flush();
                zip.closeEntry();
            }
        }
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Closing it completes the archive and leaves the stream that it is written to open. */
    private static final class Archive extends ZipOutputStream {

        Archive(OutputStream out) {
            super(out, UTF_8);
        }

        @Override
        public void close() throws IOException {
            try {
                finish();
            } finally {
                def.end();
            }
        }
    }
}
