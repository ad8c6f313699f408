package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.Level;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes that a stage as a whole can undergo. A stage is identified by its slug. */
public final class StageChanges {

    private StageChanges() {}

    @Type("StagePlacement")
    @Description("A stage that was added or removed, with its position; its steps are listed separately")
    @Schema(name = "StagePlacement")
    public record Placement(
            @JsonIgnore @Schema(hidden = true) long stageId,

            @Description("Slug of the stage, unique within its roadmap") @Schema(examples = "backend-mastery")
            String slug,

            @Description("Title of the stage") String title,

            @Description("What it is about") String summary,

            @Description("Level that the stage leads to") Level level,

            @Description("Position in the roadmap, counted from 1") @Schema(examples = "2")
            int position) {

        static Placement of(StageView stage) {
            return new Placement(
                    stage.rowId(), stage.slug(), stage.title(), stage.summary(), stage.level(), stage.position());
        }
    }

    @Type("StageMove")
    @Description("A stage that moved, with all its steps")
    @Schema(name = "StageMove")
    public record Move(
            @JsonIgnore @Schema(hidden = true) long stageId,

            @Description("Slug of the stage, unique within its roadmap") @Schema(examples = "backend-mastery")
            String slug,

            @Description("Title of the stage") String title,

            @Description("Former position, counted from 1") @Schema(examples = "1")
            int from,

            @Description("New position, counted from 1") @Schema(examples = "2")
            int to) {

        static Move of(StageView from, StageView to) {
            return new Move(to.rowId(), to.slug(), to.title(), from.position(), to.position());
        }
    }
}
