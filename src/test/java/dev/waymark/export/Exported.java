package dev.waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.export.calendar.CalendarWriter;
import dev.waymark.export.calendar.Planner;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.export.picture.PictureWriter;
import dev.waymark.export.table.CsvWriter;
import dev.waymark.export.table.NotionWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Exports made without a server. */
public final class Exported {

    /** A week for each entry, one after the other. */
    public static final Planner PLANNER = (checklist, options) -> {
        var slots = new ArrayList<Planner.Slot>();
        for (var section : checklist.sections()) {
            for (var entry : section.entries()) {
                var monday = LocalDate.of(2027, 1, 4).plusWeeks(slots.size());
                slots.add(new Planner.Slot(section, entry, monday, monday.plusDays(6)));
            }
        }
        return slots;
    };

    static final List<ChecklistWriter> WRITERS = List.of(
            new MarkdownWriter(),
            new CsvWriter(),
            new JsonWriter(),
            new NotionWriter(),
            new CalendarWriter(PLANNER),
            new PictureWriter());

    private Exported() {}

    public static byte[] bytes(ChecklistWriter writer, Checklist checklist) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(checklist, DrawnChecklist.OPTIONS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(ChecklistWriter writer, Checklist checklist) {
        return new String(bytes(writer, checklist), UTF_8);
    }
}
