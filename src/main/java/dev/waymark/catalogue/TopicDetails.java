package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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

        @Schema(description = "Topics that are part of it") List<TopicView> subTopics) {}
