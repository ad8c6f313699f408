package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.Level;
import dev.waymark.platform.database.Row;
import dev.waymark.roadmap.Requirement;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("StageProgress")
@Description("A stage of a roadmap and the learner's progress in it")
@Schema(name = "StageProgress")
public record StageProgress(
        @JsonIgnore @Schema(hidden = true) long stageId,

        @Description("Slug of the stage, unique within its roadmap") @Schema(examples = "backend-mastery")
        String slug,

        @Description("Position in the roadmap, counted from 1") @Schema(examples = "1")
        int position,

        @Description("Title of the stage") String title,

        @Description("Level that the stage leads to") Level level,

        @Description("Tally of the required steps") Tally required,

        @Description("Tally of the recommended steps") Tally recommended,

        @Description("Tally of the optional steps") Tally optional,

        @Description("Its steps, in order") List<StepProgress> steps) {

    /** A stage before its steps are known. */
    record Head(long id, String slug, int position, String title, Level level) {

        static Head read(Row row) throws SQLException {
            return new Head(
                    row.bigint("stage_id"),
                    row.text("stage_slug"),
                    row.integer("stage_position"),
                    row.text("stage_title"),
                    row.constant(Level.class, "level"));
        }

        StageProgress with(List<StepProgress> steps) {
            return new StageProgress(
                    id,
                    slug,
                    position,
                    title,
                    level,
                    StepProgress.tally(steps, Requirement.REQUIRED),
                    StepProgress.tally(steps, Requirement.RECOMMENDED),
                    StepProgress.tally(steps, Requirement.OPTIONAL),
                    steps);
        }
    }
}
