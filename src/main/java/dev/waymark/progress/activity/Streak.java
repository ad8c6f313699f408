package dev.waymark.progress.activity;

import java.time.LocalDate;
import java.util.SortedSet;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Streak")
@Description("Consecutive days on which something was marked")
@Schema(name = "Streak")
public record Streak(
        @Description("Length of the current streak: up to today, or up to yesterday if nothing has been"
                + " marked yet today; otherwise 0")
        int current,

        @Description("Length of the longest streak so far") int longest) {

    /**
     * @param days the days on which something was marked, none after today
     */
    static Streak of(SortedSet<LocalDate> days, LocalDate today) {
        int row = 0;
        int longest = 0;
        var last = LocalDate.MIN;
        for (var day : days) {
            row = last.plusDays(1).equals(day) ? row + 1 : 1;
            longest = Math.max(longest, row);
            last = day;
        }
        return new Streak(last.isBefore(today.minusDays(1)) ? 0 : row, longest);
    }
}
