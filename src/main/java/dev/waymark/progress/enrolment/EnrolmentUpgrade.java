package dev.waymark.progress.enrolment;

import dev.waymark.roadmap.VersionChanges;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("EnrolmentUpgrade")
@Description("What moving to another version would change. What is marked stays marked either way")
@Schema(name = "EnrolmentUpgrade")
public record EnrolmentUpgrade(
        @Ignore @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The number of the version that is followed") @Schema(examples = "1")
        int from,

        @Description("The number of the version that would be followed") @Schema(examples = "2")
        int to,

        @Description("What is different in that version") VersionChanges changes,

        @Description("The learner's progress, now and after the move")
        Outlook progress,

        @Description("Steps that are marked but would no longer be in the roadmap")
        List<StepProgress> leaving,

        @Description("Steps that would be new in the roadmap but are already marked")
        List<StepProgress> joining) {

    @Type("ProgressOutlook")
    @Description("The learner's progress now, and what it would be")
    @Schema(name = "ProgressOutlook")
    public record Outlook(
            @Description("In the version that is followed") RoadmapProgress now,

            @Description("In the other version") RoadmapProgress then) {}
}
