package dev.waymark.export.calendar;

import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a checklist is worked through.
 *
 * @param revisedAt when what the plan is made from was last changed: never the time of the export, or the same plan
 *     would not give the same file
 */
public record WeekPlan(Instant revisedAt, List<Slot> slots) {

    /**
     * @param from the first day
     * @param to the last day
     */
    public record Slot(Section section, Entry entry, LocalDate from, LocalDate to) {}
}
