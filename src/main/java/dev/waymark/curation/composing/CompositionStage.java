package dev.waymark.curation.composing;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("CompositionStage")
@Description("A layer of a composition")
@Schema(name = "CompositionStage")
public record CompositionStage(
        @Description("Slug of the stage, unique within its composition") @Schema(examples = "foundational")
        String slug,

        @Description("Title of the stage") @Schema(examples = "Foundational")
        String title,

        @Description("Position in the composition, counted from 1") @Schema(examples = "1")
        int position,

        @Description("Level that the stage leads to") Level level,

        @Description("Estimated hours for its steps together")
        Hours hours,

        @Description("Planned hours for all its steps") @Schema(examples = "120")
        int plannedHours,

        @Description("What to do in it, in order") List<CompositionStep> steps) {}
