package dev.waymark.progress;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import dev.waymark.progress.ActivityView.Day;
import dev.waymark.progress.ActivityView.Days;
import dev.waymark.progress.ActivityView.Totals;
import dev.waymark.progress.ActivityView.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A learner's changes, sorted into the days and weeks of a time zone. */
final class ActivityCalendar {

    /**
     * @param isDone whether the item was marked as done
     */
    record Change(Instant at, long itemId, boolean isDone) {}

    private static final Tally NOTHING = new Tally();

    private final ZoneId zone;
    private final LocalDate today;
    private final NavigableMap<LocalDate, Tally> days = new TreeMap<>();
    private final NavigableMap<LocalDate, Tally> weeks = new TreeMap<>();

    /** What a clock recorded that is ahead counts as of now. */
    ActivityCalendar(List<Change> changes, ZoneId zone, Instant now) {
        this.zone = zone;
        this.today = dayOf(now);
        for (var change : changes) {
            var day = dayOf(change.at.isAfter(now) ? now : change.at);
            days.computeIfAbsent(day, d -> new Tally()).add(change);
            weeks.computeIfAbsent(mondayOf(day), d -> new Tally()).add(change);
        }
    }

    /**
     * @param shown how many weeks, with the present one
     */
    ActivityView view(Totals totals, int shown) {
        var present = mondayOf(today);
        var first = present.minusWeeks(shown - 1);
        return new ActivityView(
                zone.getId(),
                days.isEmpty() ? new Days(0, null, null) : new Days(days.size(), days.firstKey(), days.lastKey()),
                Streak.of(days.navigableKeySet(), today),
                totals,
                IntStream.range(0, shown)
                        .mapToObj(i -> week(first.plusWeeks(i)))
                        .toList(),
                days.tailMap(first).entrySet().stream()
                        .map(day -> new Day(
                                day.getKey(),
                                day.getValue().changes,
                                day.getValue().done.size()))
                        .toList());
    }

    private Week week(LocalDate monday) {
        var tally = weeks.getOrDefault(monday, NOTHING);
        return new Week(
                nameOf(monday),
                monday,
                tally.done.size(),
                tally.changes,
                days.subMap(monday, monday.plusWeeks(1)).size());
    }

    /** In the same digits, whatever language the machine speaks. */
    private static String nameOf(LocalDate monday) {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What was marked in a day or a week. */
    private static final class Tally {

        private final Set<Long> done = new HashSet<>();
        private int changes;

        void add(Change change) {
            changes++;
            if (change.isDone) {
                done.add(change.itemId);
            }
        }
    }
}
