package dev.waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Exports in the hand. */
final class Exported {

    /** A week for each entry, one after the other. */
    static final Planner PLANNER = (checklist, options) -> {
        var slots = new ArrayList<Plan.Slot>();
        for (var section : checklist.sections()) {
            for (var entry : section.entries()) {
                var monday = LocalDate.of(2027, 1, 4).plusWeeks(slots.size());
                slots.add(new Plan.Slot(section, entry, monday, monday.plusDays(6)));
            }
        }
        return new Plan(Instant.parse("2026-11-23T18:00:00Z"), slots);
    };

    static final List<ChecklistWriter> WRITERS = List.of(
            new MarkdownWriter(),
            new CsvWriter(),
            new JsonWriter(),
            new NotionWriter(),
            new CalendarWriter(PLANNER),
            new PictureWriter());

    private Exported() {}

    static byte[] bytes(ChecklistWriter writer, Checklist checklist) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(checklist, DrawnChecklist.OPTIONS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(ChecklistWriter writer, Checklist checklist) {
        return new String(bytes(writer, checklist), UTF_8);
    }
}
