package dev.waymark.curation.composing;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it is computed is explained in docs/compositions.md. */
@Type("Composition")
@Description("A roadmap computed for what a learner wants. The same wish and the same content"
        + " version give the same composition, byte for byte")
@Schema(name = "Composition")
public record Composition(
        @Description("Digest of everything else in the composition, SHA-256 in hexadecimal")
        String hash,

        @Description("The number of the publication that it was computed from") @Schema(examples = "3")
        int contentVersion,

        @Ignore
        @Description("What the learner wants to be good at: slugs of focus areas, in the curators' order")
        @Schema(examples = "[\"cloud-aws\"]")
        List<String> focusAreas,

        @Description("The learner's current level; everything below it counts as known")
        Level level,

        @Description("Level that the learner wants to reach; anything beyond it is included only if something needs it")
        Level targetLevel,

        @Description("What the learner is taken to know, out of everything that could be in it, as in"
                + " topics/docker; requesting it with this list gives the same composition")
        @Schema(examples = "[\"topics/docker\"]")
        List<String> known,

        @Description("Estimated hours for all steps together")
        Hours hours,

        @Description("Planned hours for all steps") @Schema(examples = "320")
        int plannedHours,

        @Description("Its stages, from foundational to expert; only those that have steps")
        List<CompositionStage> stages,

        @Description("What could have been in it but was left out, in the order in which it would be learnt")
        List<LeftOut> leftOut,

        @Nullable @Description("The steps week by week; only if hoursPerWeek is given")
        Schedule schedule) {

    Composition withHash(String hash) {
        return new Composition(
                hash,
                contentVersion,
                focusAreas,
                level,
                targetLevel,
                known,
                hours,
                plannedHours,
                stages,
                leftOut,
                schedule);
    }
}
