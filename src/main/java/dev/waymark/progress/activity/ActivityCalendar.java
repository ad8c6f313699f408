package dev.waymark.progress.activity;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import dev.waymark.platform.database.Row;
import dev.waymark.progress.activity.ActivityView.Day;
import dev.waymark.progress.activity.ActivityView.Days;
import dev.waymark.progress.activity.ActivityView.Totals;
import dev.waymark.progress.activity.ActivityView.Week;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The days and weeks of a time zone up to now.
 *
 * @param shown the number of weeks, including the current one
 */
record ActivityCalendar(ZoneId zone, Instant now, int shown) {

    /**
     * The marks of a day or a week.
     *
     * @param first the day, or the Monday of the week
     * @param done the number of different items that were marked DONE
     */
    record Counted(LocalDate first, boolean isWeek, int changes, int done) {

        static Counted read(Row row) throws SQLException {
            return new Counted(
                    LocalDate.parse(row.text("first")),
                    row.bool("is_week"),
                    row.integer("changes"),
                    row.integer("done"));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The Monday of the first week that is shown. */
    LocalDate firstMonday() {
        return mondayOf(today()).minusWeeks(shown - 1);
    }

    /**
     * @param counted every day on which anything was marked, and the weeks that are shown
     */
    ActivityView view(Totals totals, List<Counted> counted) {
        var days = new TreeMap<LocalDate, Counted>();
        var weeks = new TreeMap<LocalDate, Counted>();
        counted.forEach(count -> (count.isWeek ? weeks : days).put(count.first, count));
        return new ActivityView(
                zone.getId(),
                days.isEmpty() ? new Days(0, null, null) : new Days(days.size(), days.firstKey(), days.lastKey()),
                Streak.of(days.navigableKeySet(), today()),
                totals,
                IntStream.range(0, shown)
                        .mapToObj(i -> firstMonday().plusWeeks(i))
                        .map(monday -> week(
                                weeks.getOrDefault(monday, new Counted(monday, true, 0, 0)),
                                days.subMap(monday, true, monday.plusWeeks(1), false)))
                        .toList(),
                days.tailMap(firstMonday()).values().stream()
                        .map(day -> new Day(day.first, day.changes, day.done))
                        .toList());
    }

    private static Week week(Counted week, NavigableMap<LocalDate, Counted> days) {
        return new Week(nameOf(week.first), week.first, week.done, week.changes, days.size());
    }

    /** Uses the same digits whatever the machine's language. */
    private static String nameOf(LocalDate monday) {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
