package dev.waymark.curation.personal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.roadmap.RoadmapView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A personal roadmap as REST lists it. The id is described on the class, since the unwrapped roadmap hides its own. */
@Schema(
        name = "PersonalRoadmap",
        requiredProperties = "id",
        properties =
                @SchemaProperty(
                        name = "id",
                        type = SchemaType.STRING,
                        description = PersonalRoadmap.ID,
                        examples = "my-k3v9x0b2m7qd"))
record PersonalRoadmap(
        String id,

        @JsonUnwrapped RoadmapView roadmap,

        @Schema(description = "What it was composed from") @Nullable
        KeptComposition composition) {

    static final String ID = "Id of the roadmap, unique among its owner's; also used wherever an address below /me"
            + " takes a roadmap's slug";
}
