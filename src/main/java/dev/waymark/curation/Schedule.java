package dev.waymark.curation;

import dev.waymark.catalogue.ItemKind;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Schedule")
@Description("A composition by weeks. Weeks have dates only if it has a first day")
@Schema(name = "Schedule")
public record Schedule(
        @Description("The hours that each week has") @Schema(examples = "8")
        int hoursPerWeek,

        @Description("How many weeks the planned hours take") @Schema(examples = "40")
        int weekCount,

        @Description("How many weeks it takes who learns everything quickly") @Schema(examples = "27")
        int earliestWeekCount,

        @Description("How many weeks it takes who takes everything thoroughly") @Schema(examples = "53")
        int latestWeekCount,

        @Nullable @Description("The first day of the first week")
        LocalDate startDate,

        @Nullable @Description("The last day of the last week, by the planned hours")
        LocalDate finish,

        @Nullable @Description("The last day for who learns everything quickly")
        LocalDate earliestFinish,

        @Nullable @Description("The last day for who takes everything thoroughly")
        LocalDate latestFinish,

        @Description("All weeks in order; those in which the same is done stand together")
        List<Weeks> weeks) {

    /** One for what is to be done in this order, but is no composition. */
    public static Schedule of(List<Task> tasks, Pace pace) {
        var whole = tasks.stream().map(task -> Effort.of(task.hours())).reduce(Effort.NONE, Effort::plus);
        return Calendar.of(tasks, whole, pace);
    }

    @Type("ScheduledWeeks")
    @Description("One week, or several in a row in which the same is done")
    @Schema(name = "ScheduledWeeks")
    public record Weeks(
            @Description("The number of the first of them, from 1") @Schema(examples = "1")
            int from,

            @Description("The number of the last of them") @Schema(examples = "1")
            int to,

            @Nullable @Description("The first day of the first of them")
            LocalDate startDate,

            @Nullable @Description("The last day of the last of them")
            LocalDate endDate,

            @Description("What to work on in each of them, in order")
            List<Work> steps) {}

    @Type("ScheduledStep")
    @Description("The work on one step in one week")
    @Schema(name = "ScheduledStep")
    public record Work(
            @Description("What sort of item it is") ItemKind kind,

            @Description("Names the item within its kind") @Schema(examples = "docker")
            String slug,

            @Description("The hours for it in the week") @Schema(examples = "8")
            int hours) {}
}
