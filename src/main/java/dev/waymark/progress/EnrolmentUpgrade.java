package dev.waymark.progress;

import dev.waymark.roadmap.VersionChanges;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("EnrolmentUpgrade")
@Description("What it would change to follow another version. What is marked stays marked in either case")
@Schema(name = "EnrolmentUpgrade")
public record EnrolmentUpgrade(
        @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The number of the version that is followed") @Schema(examples = "1")
        int from,

        @Description("The number of the version that would be followed") @Schema(examples = "2")
        int to,

        @Description("What is different in that version") VersionChanges changes,

        @Description("How far the learner is") Outlook progress,

        @Description("Steps that are marked and would not be in the roadmap any more")
        List<StepProgress> leaving,

        @Description("Steps that would be new in the roadmap and are marked already")
        List<StepProgress> joining) {

    @Type("ProgressOutlook")
    @Description("How far the learner is, and would be")
    @Schema(name = "ProgressOutlook")
    public record Outlook(
            @Description("With the version that is followed")
            RoadmapProgress now,

            @Description("With the other version") RoadmapProgress then) {}
}
