package dev.waymark.progress.activity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.waymark.Effort;
import dev.waymark.progress.activity.ActivityCalendar.Counted;
import dev.waymark.progress.activity.ActivityView.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class ActivityCalendarTest {

    /**
     * @param isDone whether the item was marked as done
     */
    private record Change(Instant at, long itemId, boolean isDone) {}

    private static final Totals TOTALS = new Totals(1, 2, 3);

    /** Each with something of its own: quarters of an hour, summer time at midnight, a day that never was. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/Sao_Paulo",
            "America/Havana",
            "Asia/Kathmandu",
            "Asia/Beirut",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "Etc/GMT+12");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00Z, 1", // today alone
        "2026-11-22T12:00:00Z, 1", // yesterday alone: today is not over
        "2026-11-21T12:00:00Z, 0"
    })
    void a_streak_goes_on_until_a_day_is_over(Instant only, int current) {
        var view = view(List.of(change(only)), "UTC", "2026-11-23T23:59:59Z", 1);
        assertEquals(new Streak(current, 1), view.streak());
    }

    @Test
    void a_day_is_one_of_the_time_zone() {
        var late = change(Instant.parse("2026-11-22T23:30:00Z"));
        assertEquals(
                LocalDate.parse("2026-11-22"),
                view(List.of(late), "UTC", "2026-11-23T12:00:00Z", 2).days().lastActive());
        assertEquals(
                LocalDate.parse("2026-11-23"),
                view(List.of(late), "Europe/Berlin", "2026-11-23T12:00:00Z", 2)
                        .days()
                        .lastActive());
    }

    @Test
    void a_week_begins_on_monday_and_belongs_to_the_year_of_its_thursday() {
        var view = view(List.of(), "UTC", "2027-01-03T12:00:00Z", 2);
        assertEquals(
                List.of("2026-W52", "2026-W53"),
                view.weeks().stream().map(ActivityView.Week::week).toList());
        assertEquals(LocalDate.parse("2026-12-28"), view.weeks().getLast().from());
    }

    @Test
    void an_item_that_is_done_twice_counts_once_in_each_period() {
        var changes = List.of(
                new Change(Instant.parse("2026-11-23T08:00:00Z"), 1, true),
                new Change(Instant.parse("2026-11-23T09:00:00Z"), 1, false),
                new Change(Instant.parse("2026-11-23T10:00:00Z"), 1, true),
                new Change(Instant.parse("2026-11-24T10:00:00Z"), 1, true));
        var view = view(changes, "UTC", "2026-11-24T12:00:00Z", 1);
        assertEquals(
                List.of(
                        new ActivityView.Day(LocalDate.parse("2026-11-23"), 3, 1),
                        new ActivityView.Day(LocalDate.parse("2026-11-24"), 1, 1)),
                view.calendar());
        assertEquals(
                new ActivityView.Week("2026-W48", LocalDate.parse("2026-11-23"), 1, 4, 2),
                view.weeks().getFirst());
    }

    @Test
    void who_never_marked_anything_has_empty_weeks() {
        var view = view(List.of(), "UTC", "2026-11-23T12:00:00Z", 53);
        assertThat(view.weeks(), hasSize(53));
        assertEquals(new Streak(0, 0), view.streak());
        assertEquals(0, view.days().active());
        assertNull(view.days().firstActive());
    }

    /** Against a model that asks of each day, one after the other, whether anything fell on it. */
    @Test
    void days_streaks_and_weeks_are_those_of_a_plain_count() {
        qt().withExamples(Effort.examples(200))
                .forAll(
                        changes(),
                        arbitrary().pick(ZONES),
                        moments(),
                        integers().between(1, 60))
                .checkAssert((changes, zoneName, now, shown) -> {
                    var zone = ZoneId.of(zoneName);
                    var past =
                            changes.stream().filter(c -> !c.at().isAfter(now)).toList();
                    var view = view(past, new ActivityCalendar(zone, now, shown));
                    var today = now.atZone(zone).toLocalDate();
                    var days = past.stream()
                            .map(c -> c.at().atZone(zone).toLocalDate())
                            .collect(Collectors.toCollection(TreeSet::new));

                    assertEquals(days.size(), view.days().active());
                    assertEquals(new Streak(currentStreak(days, today), longestStreak(days)), view.streak());
                    assertThat(view.weeks(), hasSize(shown));
                    assertWeeks(view, past, zone, today);
                    var from = view.weeks().getFirst().from();
                    assertEquals(
                            List.copyOf(days.tailSet(from)),
                            view.calendar().stream().map(ActivityView.Day::date).toList());
                });
    }

    private static void assertWeeks(ActivityView view, List<Change> changes, ZoneId zone, LocalDate today) {
        var name = DateTimeFormatter.ISO_WEEK_DATE;
        assertTrue(today.format(name).startsWith(view.weeks().getLast().week() + "-"));
        for (var week : view.weeks()) {
            var inside = changes.stream()
                    .filter(c -> c.at().atZone(zone).format(name).startsWith(week.week() + "-"))
                    .toList();
            assertEquals(inside.size(), week.changes());
            assertEquals(
                    inside.stream()
                            .filter(Change::isDone)
                            .map(Change::itemId)
                            .distinct()
                            .count(),
                    week.done());
            assertEquals(
                    inside.stream()
                            .map(c -> c.at().atZone(zone).toLocalDate())
                            .distinct()
                            .count(),
                    week.activeDays());
        }
    }

    private static int currentStreak(Set<LocalDate> days, LocalDate today) {
        var day = days.contains(today) ? today : today.minusDays(1);
        int row = 0;
        while (days.contains(day.minusDays(row))) {
            row++;
        }
        return row;
    }

    private static int longestStreak(Set<LocalDate> days) {
        return days.stream().mapToInt(day -> currentStreak(days, day)).max().orElse(0);
    }

    /** Around the ends of years and of summer time. */
    private static Gen<Instant> moments() {
        return longs().between(0, Duration.ofDays(40).toMinutes())
                .zip(
                        arbitrary().pick("2011-12-01T00:00:00Z", "2018-10-20T00:00:00Z", "2026-03-10T00:00:00Z"),
                        (minutes, start) -> Instant.parse(start).plus(Duration.ofMinutes(minutes)));
    }

    private static Gen<List<Change>> changes() {
        return lists().of(moments()
                        .zip(
                                longs().between(1, 5),
                                integers().between(0, 1),
                                (at, item, done) -> new Change(at, item, done == 1)))
                .ofSizeBetween(0, 60);
    }

    private static Change change(Instant at) {
        return new Change(at, 1, true);
    }

    private static ActivityView view(List<Change> changes, String zone, String now, int weeks) {
        return view(changes, new ActivityCalendar(ZoneId.of(zone), Instant.parse(now), weeks));
    }

    private static ActivityView view(List<Change> changes, ActivityCalendar calendar) {
        var offsets = DayOffsets.of(calendar.zone(), calendar.now());
        var days = counted(changes, false, change -> dayOf(change.at, offsets));
        var weeks = counted(changes, true, change -> ActivityCalendar.mondayOf(dayOf(change.at, offsets)));
        return calendar.view(
                TOTALS, Stream.concat(days.stream(), weeks.stream()).toList());
    }

    /** As the database finds it. */
    private static LocalDate dayOf(Instant at, DayOffsets offsets) {
        long period = offsets.begins().stream()
                .filter(begin -> !Instant.parse(begin).isAfter(at))
                .count();
        return LocalDate.ofInstant(at.plusSeconds(offsets.seconds().get((int) period)), ZoneOffset.UTC);
    }

    private static List<Counted> counted(List<Change> changes, boolean areWeeks, Function<Change, LocalDate> first) {
        return changes.stream().collect(Collectors.groupingBy(first)).entrySet().stream()
                .map(entry ->
                        new Counted(entry.getKey(), areWeeks, entry.getValue().size(), (int) entry.getValue().stream()
                                .filter(Change::isDone)
                                .map(Change::itemId)
                                .distinct()
                                .count()))
                .toList();
    }
}
