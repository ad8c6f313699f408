package dev.waymark.curation.composing;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time available for learning.
 *
 * @param startDate the first day of the first week; null if weeks have no dates
 */
public record Pace(int hoursPerWeek, @Nullable LocalDate startDate) {

    public static final int HOURS_OF_A_WEEK = 168;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * @param startDate a date in ISO 8601 format
     * @throws InvalidInput with all mistakes
     */
    public static Pace of(int hoursPerWeek, @Nullable String startDate) {
        var mistakes = new Mistakes();
        var pace = read(hoursPerWeek, startDate, mistakes);
        mistakes.check();
        return pace;
    }

    /** The result is meaningless if there are mistakes. */
    static Pace read(int hoursPerWeek, @Nullable String startDate, Mistakes mistakes) {
        mistakes.range("hoursPerWeek", hoursPerWeek, HOURS_OF_A_WEEK);
        return new Pace(hoursPerWeek, startDate == null ? null : date(startDate, mistakes));
    }

    static @Nullable LocalDate date(String text, Mistakes mistakes) {
        try {
            var date = LocalDate.parse(text);
            return checkYear("startDate", date, mistakes) ? date : null;
        } catch (DateTimeException e) {
            mistakes.add("startDate", "must be a date like 2026-01-31");
            return null;
        }
    }

    /** Whether the first day is in a year that a schedule can begin in. */
    public static boolean checkYear(String member, LocalDate date, Mistakes mistakes) {
        boolean within = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        if (!within) {
            mistakes.add(member, "must be in the years from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return within;
    }
}
