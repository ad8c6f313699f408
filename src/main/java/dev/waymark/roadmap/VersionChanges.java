package dev.waymark.roadmap;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** See {@link Difference}, which makes it. */
@Type("VersionChanges")
@Description("What changed from one version of a roadmap to another, complete: applied to the one, it gives the other."
        + " Take out what was removed and moved, put in what was added and moved at its new place, lowest place first,"
        + " then set what else has a new value")
@Schema(name = "VersionChanges")
public record VersionChanges(
        @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The number of the version that is compared with") @Schema(examples = "1")
        int from,

        @Description("The number of the version that the changes lead to") @Schema(examples = "2")
        int to,

        @Description("Steps that are new, in their places in the new version")
        List<StepChanges.Placement> added,

        @Description("Steps that are gone, in the places that they had")
        List<StepChanges.Placement> removed,

        @Description("Steps that went to another stage, or left the order of the steps that stay in theirs; as few as"
                + " explain the new order, and none that was merely shifted")
        List<StepChanges.Move> moved,

        @Description("Steps that stand under another heading")
        List<StepChanges.Regrouping> regrouped,

        @Description("Steps that matter more or less than before")
        List<StepChanges.RequirementChange> requirementChanged,

        @Description("Stages that are new, in their places in the new version")
        List<StageChanges.Placement> stagesAdded,

        @Description("Stages that are gone, in the places that they had")
        List<StageChanges.Placement> stagesRemoved,

        @Description("Stages that left the order of those that stay; as few as explain the new order")
        List<StageChanges.Move> stagesMoved,

        @Description("New titles: the roadmap's own, then those of its stages")
        List<Renaming> renamed,

        @Description("New summaries and levels: the roadmap's own, then those of its stages")
        List<MemberEdit> edited,

        @Nullable @Description("The focus areas that are served, if they or their order changed")
        FocusAreasChange focusAreas,

        @Description("The same in words, as plain text for learners") @Schema(examples = """
                        Version 2 of “Senior Backend Developer”, compared with version 1

                        Added
                        - Kubernetes (topic, required) in “Microservices Architecture”, place 4""")
        String text) {

    @Type("Renaming")
    @Description("A new title")
    @Schema(name = "Renaming")
    public record Renaming(
            @Nullable @Description("The slug of the stage, unless it is the roadmap itself")
            String stage,

            @Description("What it was called") String from,

            @Description("What it is called now") String to) {}

    @Type("MemberEdit")
    @Description("A new summary or level")
    @Schema(name = "MemberEdit")
    public record MemberEdit(
            @Nullable @Description("The slug of the stage, unless it is the roadmap itself")
            String stage,

            @Description("What has a new value") EditedMember member,

            @Description("What it was") String from,

            @Description("What it is now") String to) {}

    @Description("What of a roadmap or a stage can have a new value")
    public enum EditedMember {
        SUMMARY,
        LEVEL
    }

    @Type("FocusAreasChange")
    @Description("Other focus areas, or in another order")
    @Schema(name = "FocusAreasChange")
    public record FocusAreasChange(
            @Description("Those that were served, by their slugs")
            List<String> from,

            @Description("Those that are served now, by their slugs")
            List<String> to) {}
}
