package dev.waymark.progress;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Activity")
@Description("When the learner was at it: what they marked, by days and weeks of their own time zone")
@Schema(name = "Activity")
public record ActivityView(
        @Description("In which days and weeks are counted: the learner's") @Schema(examples = "Europe/Berlin")
        String timeZone,

        @Description("The days on which anything was marked")
        Days days,

        @Description("Days in a row") Streak streak,

        @Description("Items, as they are marked now") Totals totals,

        @Description("Calendar weeks up to the present one, which comes last; also those in which nothing was marked")
        List<Week> weeks,

        @Description("The days of these weeks on which anything was marked, the latest one last")
        List<Day> calendar) {

    @Type("ActiveDays")
    @Description("The days on which anything was marked")
    @Schema(name = "ActiveDays")
    public record Days(
            @Description("How many there ever were") int active,

            @Nullable @Description("The first one") LocalDate firstActive,

            @Nullable @Description("The latest one") LocalDate lastActive) {}

    @Type("ActivityTotals")
    @Description("Items, as they are marked now")
    @Schema(name = "ActivityTotals")
    public record Totals(
            @Description("Those that the learner is through with")
            int done,

            @Description("Those that the learner is at") int learning,

            @Description("Those that the learner leaves out")
            int skipped) {}

    @Type("ActivityWeek")
    @Description("A calendar week by ISO 8601")
    @Schema(name = "ActivityWeek")
    public record Week(
            @Description("Its year and number") @Schema(examples = "2026-W47")
            String week,

            @Description("Its Monday") LocalDate from,

            @Description("How many items were marked as done")
            int done,

            @Description("How often anything was marked") int changes,

            @Description("On how many of its days anything was marked")
            int activeDays) {}

    @Type("ActivityDay")
    @Description("A day on which something was marked")
    @Schema(name = "ActivityDay")
    public record Day(
            @Description("Which one") LocalDate date,

            @Description("How often anything was marked") int changes,

            @Description("How many items were marked as done")
            int done) {}
}
