package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalogue.RoadmapsOfItems.RoadmapReference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learning resource with the topics that it teaches. */
@Schema(name = "LearningResourceDetails")
record LearningResourceDetails(
        @JsonUnwrapped LearningResourceView resource,

        @Schema(description = "The topics that it teaches") List<TopicView> topics,

        @Schema(description = FocusAreaView.OF_ITEM) List<FocusAreaView> focusAreas,

        @Schema(description = RoadmapsOfItems.DESCRIPTION) List<RoadmapReference> roadmaps) {}
