package dev.waymark.curation.personal;

import dev.waymark.platform.problem.Mistakes;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Input("RoadmapInput")
@Description("Changes to a personal roadmap: what is given replaces what is there")
@Schema(name = "RoadmapEdit")
public record RoadmapEdit(
        @Nullable @Description("Title of the roadmap, at most 200 characters")
        String title,

        @Nullable @Description("What it is for, at most 2,000 characters")
        String summary,

        @Nullable
        @Description("All its stages, 1 to 20, with 1 to 1,000 steps in total. No step may come before one"
                + " that it needs")
        List<@NonNull StageEdit> stages) {

    /**
     * @param stages the requested stages, or else the present ones
     */
    Structure appliedTo(Structure before, List<StageDraft> stages, Mistakes mistakes) {
        return new Structure(
                title == null ? before.title() : RoadmapTexts.title("title", title, mistakes),
                summary == null ? before.summary() : RoadmapTexts.summary("summary", summary, mistakes),
                before.focusAreaIds(),
                stages);
    }
}
