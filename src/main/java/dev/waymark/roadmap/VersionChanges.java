package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Made by {@link Difference}. */
@Type("VersionChanges")
@Description("Everything that changed from one version of a roadmap to another; applied to the"
        + " one, it gives the other. Take out what was removed or moved, insert what was added"
        + " or moved at its new position, lowest position first, then set all other new values")
@Schema(name = "VersionChanges")
public record VersionChanges(
        @JsonIgnore @Schema(hidden = true) long roadmapId,

        @Ignore @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The number of the version that is compared against") @Schema(examples = "1")
        int from,

        @Description("The number of the version that the changes lead to") @Schema(examples = "2")
        int to,

        @Description("Steps that were added, with their positions in the new version")
        List<StepChanges.Placement> added,

        @Description("Steps that were removed, with their former positions")
        List<StepChanges.Placement> removed,

        @Description("Steps that moved to another stage, or relative to the steps that stay in theirs; as"
                + " few as explain the new order, and none that was merely shifted")
        List<StepChanges.Move> moved,

        @Description("Steps that moved to another heading") List<StepChanges.Regrouping> regrouped,

        @Description("Steps that matter more or less than before")
        List<StepChanges.RequirementChange> requirementChanged,

        @Description("Stages that were added, with their positions in the new version")
        List<StageChanges.Placement> stagesAdded,

        @Description("Stages that were removed, with their former positions")
        List<StageChanges.Placement> stagesRemoved,

        @Description("Stages that moved relative to the others that stay; as few as explain the new order")
        List<StageChanges.Move> stagesMoved,

        @Description("New titles: the roadmap's own, then those of its stages")
        List<Renaming> renamed,

        @Description("New summaries and levels: the roadmap's own, then those of its stages")
        List<MemberEdit> edited,

        @Nullable @Description("The focus areas that the roadmap serves, if they or their order changed")
        FocusAreasChange focusAreas,

        @Description("The same in words, as plain text for learners") @Schema(examples = """
                        Version 2 of “Senior Backend Developer”, compared with version 1

                        Added
                        - Kubernetes (topic, required) in “Microservices Architecture”, place 4""")
        String text) {

    /** An id that no row has: the change is one of the roadmap itself. */
    private static final long NO_STAGE = 0;

    @Type("Renaming")
    @Description("A new title")
    @Schema(name = "Renaming")
    public record Renaming(
            @JsonIgnore @Schema(hidden = true) long stageId,

            @Nullable @Ignore @Description("The slug of the stage; absent for the roadmap itself")
            String stage,

            @Description("Former title") String from,

            @Description("New title") String to) {

        static Renaming of(@Nullable StageView stage, String from, String to) {
            return new Renaming(
                    stage == null ? NO_STAGE : stage.rowId(), stage == null ? null : stage.slug(), from, to);
        }
    }

    @Type("MemberEdit")
    @Description("A new summary or level")
    @Schema(name = "MemberEdit")
    public record MemberEdit(
            @JsonIgnore @Schema(hidden = true) long stageId,

            @Nullable @Ignore @Description("The slug of the stage; absent for the roadmap itself")
            String stage,

            @Description("The member that has a new value") EditedMember member,

            @Description("Former value") String from,

            @Description("New value") String to) {

        static MemberEdit of(@Nullable StageView stage, EditedMember member, String from, String to) {
            return new MemberEdit(
                    stage == null ? NO_STAGE : stage.rowId(), stage == null ? null : stage.slug(), member, from, to);
        }
    }

    @Description("Member of a roadmap or a stage that can have a new value")
    public enum EditedMember {
        SUMMARY,
        LEVEL
    }

    @Type("FocusAreasChange")
    @Description("Different focus areas, or a different order of them")
    @Schema(name = "FocusAreasChange")
    public record FocusAreasChange(
            @Ignore @Description("Slugs of the focus areas before")
            List<String> from,

            @Ignore @Description("Slugs of the focus areas now")
            List<String> to) {}
}
