package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic and what lies around it. */
@Schema(name = "TopicDetails")
record TopicDetails(
        @JsonUnwrapped TopicView topic,

        @Schema(description = "What to learn it from; the first one is the primary one")
        List<LearningResourceView> resources,

        @Schema(description = "What to know before; direct ones only")
        List<TopicView> prerequisites,

        @Schema(description = "Its parts") List<TopicView> subTopics) {}
