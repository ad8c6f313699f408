package dev.waymark.sharing;

import dev.waymark.progress.enrolment.RoadmapProgress;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not a {@link RoadmapProgress}, whose stages in GraphQL are those of the caller. */
@Type("SharedProgress")
@Description("The progress of a share's owner")
@Schema(name = "SharedProgress")
public record SharedProgress(
        @Description("Tally of the required steps, which are what counts")
        Tally required,

        @Description("Tally of the recommended steps") Tally recommended,

        @Description("Tally of the optional steps") Tally optional) {

    static SharedProgress in(List<SharedStage> stages) {
        var steps = stages.stream().flatMap(stage -> stage.steps().stream()).toList();
        return new SharedProgress(
                SharedStep.tally(steps, Requirement.REQUIRED),
                SharedStep.tally(steps, Requirement.RECOMMENDED),
                SharedStep.tally(steps, Requirement.OPTIONAL));
    }
}
