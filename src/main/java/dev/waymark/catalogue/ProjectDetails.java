package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalogue.RoadmapsOfItems.RoadmapReference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its prerequisites and the resources that help with it. */
@Schema(name = "ProjectDetails")
record ProjectDetails(
        @JsonUnwrapped ProjectView project,

        @Schema(description = "Resources that help with it") List<LearningResourceView> resources,

        @Schema(description = "What to know first") List<TopicView> prerequisites,

        @Schema(description = FocusAreaView.OF_ITEM) List<FocusAreaView> focusAreas,

        @Schema(description = RoadmapsOfItems.DESCRIPTION) List<RoadmapReference> roadmaps) {}
