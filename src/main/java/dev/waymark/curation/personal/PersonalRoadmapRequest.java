package dev.waymark.curation.personal;

import dev.waymark.curation.composing.CompositionInput;
import dev.waymark.platform.problem.Mistakes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request body that creates a personal roadmap from a composition. */
@Schema(name = "RoadmapWish")
record PersonalRoadmapRequest(
        @Schema(
                description = "Title of the roadmap; by default named after its focus areas",
                maxLength = RoadmapTexts.MAX_TITLE)
        @Nullable
        String title,

        @Schema(description = "What it is for, in your own words", maxLength = RoadmapTexts.MAX_SUMMARY) @Nullable
        String summary,

        @Schema(required = true) CompositionInput composition) {

    PersonalRoadmapRequest {
        if (composition == null) {
            var mistakes = new Mistakes();
            RoadmapTexts.check(title, summary, mistakes);
            mistakes.require("composition", composition);
            mistakes.check();
        }
    }
}
