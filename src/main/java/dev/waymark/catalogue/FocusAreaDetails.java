package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A focus area and the topics that make it up. */
@Schema(name = "FocusAreaDetails")
record FocusAreaDetails(
        @JsonUnwrapped FocusAreaView focusArea,

        @Schema(description = "The topics that make it up, in the curators' order")
        List<TopicView> topics) {}
