package dev.waymark.roadmap;

import dev.waymark.catalogue.Level;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a stage as a whole. It is known by its slug. */
public final class StageChanges {

    private StageChanges() {}

    @Type("StagePlacement")
    @Description("A stage that was added or removed, in its place; its steps are told of on their own")
    @Schema(name = "StagePlacement")
    public record Placement(
            @Description("Names the stage within its roadmap") @Schema(examples = "backend-mastery")
            String slug,

            @Description("What it is called") String title,

            @Description("What it is about") String summary,

            @Description("How far along it leads") Level level,

            @Description("The place in the roadmap, from 1") @Schema(examples = "2")
            int position) {

        static Placement of(StageView stage) {
            return new Placement(stage.slug(), stage.title(), stage.summary(), stage.level(), stage.position());
        }
    }

    @Type("StageMove")
    @Description("A stage that stands elsewhere, with all its steps")
    @Schema(name = "StageMove")
    public record Move(
            @Description("Names the stage within its roadmap") @Schema(examples = "backend-mastery")
            String slug,

            @Description("What it is called") String title,

            @Description("The place that it had, from 1") @Schema(examples = "1")
            int from,

            @Description("The place that it has now") @Schema(examples = "2")
            int to) {}
}
