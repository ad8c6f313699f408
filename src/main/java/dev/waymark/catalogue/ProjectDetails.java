package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its prerequisites and the resources that help with it. */
@Schema(name = "ProjectDetails")
record ProjectDetails(
        @JsonUnwrapped ProjectView project,

        @Schema(description = "Resources that help with it") List<LearningResourceView> resources,

        @Schema(description = "What to know first") List<TopicView> prerequisites) {}
