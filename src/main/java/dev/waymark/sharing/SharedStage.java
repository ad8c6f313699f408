package dev.waymark.sharing;

import dev.waymark.catalogue.Level;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import dev.waymark.roadmap.StageView;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SharedStage")
@Description("A stage of a shared roadmap and its owner's progress in it")
@Schema(name = "SharedStage")
public record SharedStage(
        @Description("Slug of the stage, unique within its roadmap") @Schema(examples = "backend-mastery")
        String slug,

        @Description("Position in the roadmap, counted from 1") @Schema(examples = "1")
        int position,

        @Description("Title of the stage") String title,

        @Description("What it is about") String summary,

        @Description("Level that the stage leads to") Level level,

        @Description("Tally of the required steps") Tally required,

        @Description("Tally of the recommended steps") Tally recommended,

        @Description("Tally of the optional steps") Tally optional,

        @Description("Its steps, in order") List<SharedStep> steps) {

    static SharedStage of(StageView stage, List<SharedStep> steps) {
        return new SharedStage(
                stage.slug(),
                stage.position(),
                stage.title(),
                stage.summary(),
                stage.level(),
                SharedStep.tally(steps, Requirement.REQUIRED),
                SharedStep.tally(steps, Requirement.RECOMMENDED),
                SharedStep.tally(steps, Requirement.OPTIONAL),
                steps);
    }
}
