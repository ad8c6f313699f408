package dev.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.CertificationView;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ProjectView;
import dev.waymark.catalogue.TopicView;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import dev.waymark.roadmap.StepView;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It does not say when its owner marked it, nor why a step of their own roadmap is there: that is theirs. */
@Type("SharedStep")
@Description("A step of a shared roadmap and its owner's progress on it")
@Schema(name = "SharedStep")
public record SharedStep(
        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("What it is about, in one to three sentences")
        String summary,

        @Description("How much it matters here") Requirement requirement,

        @Nullable @Description("Heading that groups it with other steps") @Schema(examples = "Core skills")
        String group,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level,

        @Nullable @Description("Estimated hours, for planning")
        Hours hours,

        @Nullable @Description("Address of the item itself, if it is on the web")
        String url,

        @Description("The owner's status on the item") ProgressStatus status) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    static SharedStep of(StepView step, ItemView item, ProgressStatus status) {
        return switch (item) {
            case TopicView topic -> of(step, item, topic.level(), topic.hours(), null, status);
            case ProjectView project -> of(step, item, project.level(), project.hours(), null, status);
            case CertificationView exam -> of(step, item, exam.level(), exam.hours(), exam.url(), status);
            case LearningResourceView resource -> of(step, item, resource.level(), null, resource.url(), status);
        };
    }

    private static SharedStep of(
            StepView step,
            ItemView item,
            @Nullable Level level,
            @Nullable Hours hours,
            @Nullable String url,
            ProgressStatus status) {
        return new SharedStep(
                step.itemId(),
                item.kind(),
                item.slug(),
                item.title(),
                item.summary(),
                step.requirement(),
                step.group(),
                level,
                hours,
                url,
                status);
    }

    static Tally tally(List<SharedStep> steps, Requirement requirement) {
        return Tally.of(steps.stream()
                .filter(step -> step.requirement == requirement)
                .map(SharedStep::status)
                .toList());
    }
}
