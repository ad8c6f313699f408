package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalogue.RoadmapsOfItems.RoadmapReference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification with its prerequisites and the resources that help to prepare for it. */
@Schema(name = "CertificationDetails")
record CertificationDetails(
        @JsonUnwrapped CertificationView certification,

        @Schema(description = "Resources that help with preparing for it")
        List<LearningResourceView> resources,

        @Schema(description = "What to know first") List<TopicView> prerequisites,

        @Schema(description = FocusAreaView.OF_ITEM) List<FocusAreaView> focusAreas,

        @Schema(description = RoadmapsOfItems.DESCRIPTION) List<RoadmapReference> roadmaps) {}
