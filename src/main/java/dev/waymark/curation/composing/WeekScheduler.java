package dev.waymark.curation.composing;

import dev.waymark.curation.composing.Schedule.Weeks;
import dev.waymark.curation.composing.Schedule.Work;
import dev.waymark.curation.graph.Effort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the planned hours of steps over weeks. A step that does not fit into the rest of a week continues in the
 * next. Weeks that one step fills are merged, so that there are at most two entries for each task.
 */
final class WeekScheduler {

    private static final long DAYS_PER_WEEK = 7;

    private final Pace pace;
    private final List<Weeks> weeks = new ArrayList<>();
    private List<Work> begun = new ArrayList<>();
    private int week = 1;
    private int left;

    private WeekScheduler(Pace pace) {
        this.pace = pace;
        this.left = pace.hoursPerWeek();
    }

    static Schedule of(List<Task> tasks, Effort whole, Pace pace) {
        var scheduler = new WeekScheduler(pace);
        tasks.forEach(scheduler::add);
        scheduler.closeWeek();
        int count = scheduler.weeksFor(whole.planned());
        int earliest = scheduler.weeksFor(whole.min());
        int latest = scheduler.weeksFor(whole.max());
        return new Schedule(
                pace.hoursPerWeek(),
                count,
                earliest,
                latest,
                pace.startDate(),
                scheduler.lastDayOf(count),
                scheduler.lastDayOf(earliest),
                scheduler.lastDayOf(latest),
                List.copyOf(scheduler.weeks));
    }

    private void add(Task task) {
        int hours = Effort.of(task.hours()).planned();
        if (left < pace.hoursPerWeek()) {
            hours -= work(task, Math.min(hours, left));
        }
        int fullWeeks = hours / pace.hoursPerWeek();
        if (fullWeeks > 0) {
            write(week + fullWeeks - 1, List.of(new Work(task.kind(), task.slug(), pace.hoursPerWeek())));
            hours -= fullWeeks * pace.hoursPerWeek();
        }
        work(task, hours);
    }

    private int work(Task task, int hours) {
        if (hours > 0) {
            begun.add(new Work(task.kind(), task.slug(), hours));
            left -= hours;
        }
        if (left == 0) {
            closeWeek();
        }
        return hours;
    }

    private void closeWeek() {
        if (!begun.isEmpty()) {
            write(week, List.copyOf(begun));
            begun = new ArrayList<>();
            left = pace.hoursPerWeek();
        }
    }

    private void write(int to, List<Work> steps) {
        weeks.add(new Weeks(week, to, day((week - 1) * DAYS_PER_WEEK), lastDayOf(to), steps));
        week = to + 1;
    }

    private int weeksFor(int hours) {
        return (hours + pace.hoursPerWeek() - 1) / pace.hoursPerWeek();
    }

    /** Work that takes no week is finished on the first day. */
    private @Nullable LocalDate lastDayOf(int week) {
        return day(Math.max(week * DAYS_PER_WEEK - 1, 0));
    }

    private @Nullable LocalDate day(long afterFirst) {
        return pace.startDate() == null ? null : pace.startDate().plusDays(afterFirst);
    }
}
