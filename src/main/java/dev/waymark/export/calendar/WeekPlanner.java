package dev.waymark.export.calendar;

import static dev.waymark.progress.ProgressStatus.DONE;
import static dev.waymark.progress.ProgressStatus.SKIPPED;
import static java.util.Objects.requireNonNull;

import dev.waymark.curation.composing.Pace;
import dev.waymark.curation.composing.Schedule;
import dev.waymark.curation.composing.Task;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.problem.InvalidInput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the remaining entries over weeks, as the schedule of a composition does. Entries that are done, skipped or
 * without hours take no time and get no days.
 */
public final class WeekPlanner implements Planner {

    /** Dates in calendars have four digits for the year. */
    private static final int LAST_YEAR = 9_998;

    private record Days(LocalDate from, LocalDate to) {

        Days and(Days later) {
            return new Days(from, later.to);
        }
    }

    @Override
    public List<Slot> plan(Checklist checklist, ExportOptions options) {
        var days = days(schedule(checklist, options));
        return checklist.sections().stream()
                .flatMap(section ->
                        section.entries().stream().flatMap(entry -> slot(section, entry, days.get(entry.key()))))
                .toList();
    }

    private static Schedule schedule(Checklist checklist, ExportOptions options) {
        var schedule = Schedule.of(tasks(checklist), new Pace(options.hoursPerWeek(), options.startDate()));
        if (requireNonNull(schedule.finish()).getYear() > LAST_YEAR) {
            throw InvalidInput.parameter("hoursPerWeek", "must be greater: the calendar would end after " + LAST_YEAR);
        }
        return schedule;
    }

    private static List<Task> tasks(Checklist checklist) {
        return checklist.sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.status() != DONE && entry.status() != SKIPPED)
                .map(entry -> new Task(entry.kind(), entry.slug(), entry.hours()))
                .toList();
    }

    private static Map<String, Days> days(Schedule schedule) {
        var days = new HashMap<String, Days>();
        for (var weeks : schedule.weeks()) {
            var these = new Days(requireNonNull(weeks.startDate()), requireNonNull(weeks.endDate()));
            weeks.steps().forEach(work -> days.merge(work.getKey(), these, Days::and));
        }
        return days;
    }

    private static Stream<Slot> slot(Section section, Entry entry, @Nullable Days days) {
        return days == null ? Stream.empty() : Stream.of(new Slot(section, entry, days.from, days.to));
    }
}
