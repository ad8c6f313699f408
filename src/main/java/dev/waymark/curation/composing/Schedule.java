package dev.waymark.curation.composing;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.curation.graph.Effort;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Schedule")
@Description("A composition week by week. Weeks have dates only if there is a start date")
@Schema(name = "Schedule")
public record Schedule(
        @Description("Hours available per week") @Schema(examples = "8")
        int hoursPerWeek,

        @Description("Weeks needed for the planned hours") @Schema(examples = "40")
        int weekCount,

        @Description("Weeks needed by someone who learns quickly") @Schema(examples = "27")
        int earliestWeekCount,

        @Description("Weeks needed by someone who studies everything thoroughly") @Schema(examples = "53")
        int latestWeekCount,

        @Nullable @Description("The first day of the first week")
        LocalDate startDate,

        @Nullable @Description("The last day of the last week, by the planned hours")
        LocalDate finish,

        @Nullable @Description("Last day for someone who learns quickly")
        LocalDate earliestFinish,

        @Nullable @Description("Last day for someone who studies everything thoroughly")
        LocalDate latestFinish,

        @Description("All weeks in order; consecutive weeks with the same work are grouped")
        List<Weeks> weeks) {

    /** A schedule for tasks outside a composition, in the given order. */
    public static Schedule of(List<Task> tasks, Pace pace) {
        var whole = tasks.stream().map(task -> Effort.of(task.hours())).reduce(Effort.NONE, Effort::plus);
        return WeekScheduler.of(tasks, whole, pace);
    }

    @Type("ScheduledWeeks")
    @Description("One week, or several consecutive weeks with the same work")
    @Schema(name = "ScheduledWeeks")
    public record Weeks(
            @Description("Number of the first of these weeks, counted from 1") @Schema(examples = "1")
            int from,

            @Description("Number of the last of these weeks") @Schema(examples = "1")
            int to,

            @Nullable @Description("First day of the first of these weeks")
            LocalDate startDate,

            @Nullable @Description("Last day of the last of these weeks")
            LocalDate endDate,

            @Description("What to work on in each of them, in order")
            List<Work> steps) {}

    @Type("ScheduledStep")
    @Description("The work on one step in one week")
    @Schema(name = "ScheduledStep")
    public record Work(
            @Description(ItemDescriptions.KIND) ItemKind kind,

            @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
            String slug,

            @Description("Hours to spend on it in the week") @Schema(examples = "8")
            int hours) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }
    }
}
