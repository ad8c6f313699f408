package dev.waymark.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.export.calendar.Planner.Slot;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On which days a calendar has the steps. */
class WeekPlannerTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void steps_follow_each_other_week_after_week() {
        var plan = plan(5, entry("a", 12, ProgressStatus.PENDING), entry("b", 3, ProgressStatus.LEARNING));
        assertEquals(List.of("a 2027-01-04 2027-01-24", "b 2027-01-18 2027-01-24"), days(plan));
    }

    @Test
    void what_is_done_or_skipped_or_has_no_hours_is_on_no_day() {
        var plan = plan(
                5,
                entry("a", 50, ProgressStatus.DONE),
                entry("b", null, ProgressStatus.PENDING),
                entry("c", 50, ProgressStatus.SKIPPED),
                entry("d", 5, ProgressStatus.PENDING));
        assertEquals(List.of("d 2027-01-04 2027-01-10"), days(plan));
    }

    @Test
    void a_plan_has_no_days_if_nothing_is_left() {
        assertEquals(List.of(), days(plan(5, entry("a", 50, ProgressStatus.DONE))));
        assertEquals(List.of(), days(plan(5)));
    }

    @Test
    void what_no_calendar_could_write_is_refused() {
        var ages = IntStream.range(0, 300)
                .mapToObj(i -> entry("a" + i, 2_000, ProgressStatus.PENDING))
                .toArray(Entry[]::new);
        assertThrows(InvalidInput.class, () -> plan(1, ages));
        assertEquals(300, plan(168, ages).size());
    }

    private static List<String> days(List<Slot> plan) {
        return plan.stream()
                .map(slot -> slot.entry().slug() + " " + slot.from() + " " + slot.to())
                .toList();
    }

    private static List<Slot> plan(int hoursPerWeek, Entry... entries) {
        var section = new Section("first", "First", "", Level.FOUNDATIONAL, Arrays.asList(entries));
        var checklist = new Checklist(
                "roadmaps/path",
                "Path",
                "",
                "version 1",
                "sha256:0",
                List.of(),
                true,
                null,
                Instant.EPOCH,
                List.of(section));
        return new WeekPlanner().plan(checklist, new ExportOptions(Paper.A4, Theme.AUTO, MONDAY, hoursPerWeek));
    }

    private static Entry entry(String slug, @Nullable Integer hours, ProgressStatus status) {
        return new Entry(
                ItemKind.TOPIC,
                slug,
                slug,
                "",
                Requirement.REQUIRED,
                null,
                null,
                hours == null ? null : new Hours(hours, hours),
                null,
                status,
                null,
                List.of(),
                List.of());
    }
}
