package dev.waymark.curation;

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
        @Description("Names the stage within its composition") @Schema(examples = "foundational")
        String slug,

        @Description("What it is called") @Schema(examples = "Foundational")
        String title,

        @Description("Its place in the composition, from 1") @Schema(examples = "1")
        int position,

        @Description("How far along it leads") Level level,

        @Description("What its steps take together") Hours hours,

        @Description("The hours that are planned for it") @Schema(examples = "120")
        int plannedHours,

        @Description("What to do in it, in order") List<CompositionStep> steps) {}
