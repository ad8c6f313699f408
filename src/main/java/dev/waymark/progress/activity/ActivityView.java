package dev.waymark.progress.activity;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Activity")
@Description("When the learner was active: what they marked, by the days and weeks of their own time zone")
@Schema(name = "Activity")
public record ActivityView(
        @Description("Time zone in which days and weeks are counted: the learner's own")
        @Schema(examples = "Europe/Berlin")
        String timeZone,

        @Description("The days on which anything was marked")
        Days days,

        @Description("Streaks of consecutive days") Streak streak,

        @Description("Number of items by their current status")
        Totals totals,

        @Description("Calendar weeks up to the current one, which comes last; includes weeks in which"
                + " nothing was marked")
        List<Week> weeks,

        @Description("The days in these weeks on which anything was marked, most recent last")
        List<Day> calendar) {

    @Type("ActiveDays")
    @Description("The days on which anything was marked")
    @Schema(name = "ActiveDays")
    public record Days(
            @Description("Number of such days ever") int active,

            @Nullable @Description("First such day") LocalDate firstActive,

            @Nullable @Description("Most recent such day") LocalDate lastActive) {}

    @Type("ActivityTotals")
    @Description("Number of items by their current status")
    @Schema(name = "ActivityTotals")
    public record Totals(
            @Description("Number of items that are DONE") int done,

            @Description("Number of items that are LEARNING")
            int learning,

            @Description("Number of items that are SKIPPED") int skipped) {}

    @Type("ActivityWeek")
    @Description("An ISO 8601 calendar week")
    @Schema(name = "ActivityWeek")
    public record Week(
            @Description("Year and number of the week, as in 2026-W47") @Schema(examples = "2026-W47")
            String week,

            @Description("First day of the week, a Monday") LocalDate from,

            @Description("Number of items that were marked as DONE")
            int done,

            @Description("Number of times anything was marked")
            int changes,

            @Description("Number of its days on which anything was marked")
            int activeDays) {}

    @Type("ActivityDay")
    @Description("A day on which something was marked")
    @Schema(name = "ActivityDay")
    public record Day(
            @Description("The date of the day") LocalDate date,

            @Description("Number of times anything was marked")
            int changes,

            @Description("Number of items that were marked as DONE")
            int done) {}
}
