package dev.waymark.curation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.roadmap.RoadmapView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A personal roadmap as REST lists it. */
@Schema(name = "PersonalRoadmap")
record PersonalRoadmap(
        @Schema(
                description = "Names it among its owner's; also wherever a roadmap's slug is asked for below /me",
                examples = "my-k3v9x0b2m7qd")
        String id,

        @JsonUnwrapped RoadmapView roadmap,

        @Schema(description = "What it was composed from") @Nullable
        KeptComposition composition) {}
