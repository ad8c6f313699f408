package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.platform.database.Row;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("RoadmapProgress")
@Description("The learner's progress in one version of a roadmap")
@Schema(name = "RoadmapProgress")
public record RoadmapProgress(
        @JsonIgnore @Schema(hidden = true) long versionId,

        @Description("Tally of the required steps, which are what counts")
        Tally required,

        @Description("Tally of the recommended steps") Tally recommended,

        @Description("Tally of the optional steps") Tally optional,

        @Nullable @Ignore @Description("The same for each stage, with its steps; not in lists")
        List<StageProgress> stages) {

    /** The columns that {@link #read} needs, from steps {@code s} and the learner's progress {@code p}. */
    static final String COLUMNS = Tally.columns("required", "s.requirement = 'REQUIRED'") + ",\n"
            + Tally.columns("recommended", "s.requirement = 'RECOMMENDED'") + ",\n"
            + Tally.columns("optional", "s.requirement = 'OPTIONAL'");

    static RoadmapProgress read(Row row, long versionId) throws SQLException {
        return new RoadmapProgress(
                versionId,
                Tally.read(row, "required"),
                Tally.read(row, "recommended"),
                Tally.read(row, "optional"),
                null);
    }

    /** Computed from a version's stages, which are not part of the result. */
    static RoadmapProgress of(long versionId, List<StageProgress> stages) {
        var steps = stages.stream().flatMap(stage -> stage.steps().stream()).toList();
        return new RoadmapProgress(
                versionId,
                StepProgress.tally(steps, Requirement.REQUIRED),
                StepProgress.tally(steps, Requirement.RECOMMENDED),
                StepProgress.tally(steps, Requirement.OPTIONAL),
                null);
    }

    RoadmapProgress with(List<StageProgress> shown) {
        return new RoadmapProgress(versionId, required, recommended, optional, shown);
    }
}
