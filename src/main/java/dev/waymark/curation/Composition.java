package dev.waymark.curation;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** See docs/compositions.md for how it is made. */
@Type("Composition")
@Description("A roadmap that was computed for what a learner wants: the same wish and the same content version give the"
        + " same composition, to the byte")
@Schema(name = "Composition")
public record Composition(
        @Description("A digest of all the rest, sha256 in hexadecimal")
        String hash,

        @Description("The number of the publication that it was computed from") @Schema(examples = "3")
        int contentVersion,

        @Description("What it is to make good at, by slug, in the curators' order")
        @Schema(examples = "[\"cloud-aws\"]")
        List<String> focusAreas,

        @Description("Where the learner is: what is below is taken for known")
        Level level,

        @Description("Where the learner wants to get: what is beyond comes along only if something needs it")
        Level targetLevel,

        @Description(
                "What the learner is taken to know, of all that could be in it, as in topics/docker: asked for with"
                        + " this, it is the same composition")
        @Schema(examples = "[\"topics/docker\"]")
        List<String> known,

        @Description("What all steps take together") Hours hours,

        @Description("The hours that are planned for all steps") @Schema(examples = "320")
        int plannedHours,

        @Description("Its layers, from foundational to expert; only those that have steps")
        List<CompositionStage> stages,

        @Description("What the focus areas are about and it leaves out, in the order in which it would be learnt")
        List<LeftOut> leftOut,

        @Nullable @Description("The steps by weeks, if the hours a week are given")
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
