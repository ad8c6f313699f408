package dev.waymark.progress;

import dev.waymark.catalogue.Level;
import dev.waymark.platform.database.Row;
import dev.waymark.roadmap.Requirement;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("StageProgress")
@Description("A layer of a roadmap, and how far the learner is with it")
@Schema(name = "StageProgress")
public record StageProgress(
        @Description("Names the stage within its roadmap") @Schema(examples = "backend-mastery")
        String slug,

        @Description("Its place in the roadmap, from 1") @Schema(examples = "1")
        int position,

        @Description("What it is called") String title,

        @Description("How far along it leads") Level level,

        @Description("Of what is required") Tally required,

        @Description("Of what is recommended") Tally recommended,

        @Description("Of what is optional") Tally optional,

        @Description("Its steps, in order") List<StepProgress> steps) {

    /** A stage before its steps are known. */
    record Head(String slug, int position, String title, Level level) {

        static Head read(Row row) throws SQLException {
            return new Head(
                    row.text("stage_slug"),
                    row.integer("stage_position"),
                    row.text("stage_title"),
                    row.constant(Level.class, "level"));
        }

        StageProgress with(List<StepProgress> steps) {
            return new StageProgress(
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
