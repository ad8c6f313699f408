package dev.waymark.export.calendar;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions;
import java.time.LocalDate;
import java.util.List;

/** Decides on which days the entries of a checklist are worked on. */
@FunctionalInterface
public interface Planner {

    List<Slot> plan(Checklist checklist, ExportOptions options);

    /**
     * @param from the first day
     * @param to the last day
     */
    record Slot(Section section, Entry entry, LocalDate from, LocalDate to) {}
}
