package dev.waymark.curation.personal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.roadmap.RoadmapDetails;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A version of a personal roadmap in full, as REST shows it. */
@Schema(
        name = "PersonalRoadmapDetails",
        requiredProperties = "id",
        properties =
                @SchemaProperty(
                        name = "id",
                        type = SchemaType.STRING,
                        description = PersonalRoadmap.ID,
                        examples = "my-k3v9x0b2m7qd"))
record PersonalRoadmapDetails(
        String id,

        @JsonUnwrapped RoadmapDetails roadmap,

        @Schema(description = "What it was composed from") @Nullable
        KeptComposition composition) {}
