package dev.waymark.curation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.roadmap.RoadmapDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a personal roadmap, whole, as REST shows it. */
@Schema(name = "PersonalRoadmapDetails")
record PersonalRoadmapDetails(
        @Schema(
                description = "Names it among its owner's; also wherever a roadmap's slug is asked for below /me",
                examples = "my-k3v9x0b2m7qd")
        String id,

        @JsonUnwrapped RoadmapDetails roadmap,

        @Schema(description = "What it was composed from") @Nullable
        KeptComposition composition) {}
