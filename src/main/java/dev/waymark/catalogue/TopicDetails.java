package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalogue.RoadmapsOfItems.RoadmapReference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic with its resources, prerequisites and sub-topics. */
@Schema(name = "TopicDetails")
record TopicDetails(
        @JsonUnwrapped TopicView topic,

        @Schema(description = "What to learn it from, the primary one first")
        List<LearningResourceView> resources,

        @Schema(description = "What to know first; direct prerequisites only")
        List<TopicView> prerequisites,

        @Schema(description = "Topics that are part of it") List<TopicView> subTopics,

        @Schema(description = TopicDetails.NEEDED_BY) List<ItemReference> neededBy,

        @Schema(description = FocusAreaView.OF_ITEM) List<FocusAreaView> focusAreas,

        @Schema(description = RoadmapsOfItems.DESCRIPTION) List<RoadmapReference> roadmaps) {

    static final String NEEDED_BY =
            "What it is a direct prerequisite of: topics first, then projects and certifications";
}
