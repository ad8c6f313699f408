package dev.waymark.curation;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("CompositionStep")
@Description("One item in its place, with the reason why it is there, as it was in the content version that is named")
@Schema(name = "CompositionStep")
public record CompositionStep(
        @Description("What sort of item it is") ItemKind kind,

        @Description("Names the item within its kind") @Schema(examples = "kubernetes")
        String slug,

        @Description("What people call it") @Schema(examples = "Kubernetes")
        String title,

        @Description("What it is about, in a sentence or three")
        String summary,

        @Nullable @Description("How far along a learner should be")
        Level level,

        @Description("How much it matters here: topics are required, projects recommended, certifications optional")
        Requirement requirement,

        @Nullable @Description("How long it takes, for planning")
        Hours hours,

        @Description("The hours that are planned for it: the middle of the range, rounded up; 0 if there is no range")
        @Schema(examples = "38")
        int plannedHours,

        @Nullable @Description("Certifications: where it is")
        String url,

        @Description("Why it is in the composition") @Schema(examples = "core of Microservices")
        String reason,

        @Description("The steps of the composition that it is a direct prerequisite of, in its order")
        List<ItemReference> neededBy,

        @Description("False if the curators could not confirm that it exists as described")
        boolean verified,

        @Nullable
        @Description("What a learner should know of its state: renamed, moved, retired by its maker, unconfirmed")
        String note,

        @Description("What to learn it from, of what is wanted; the best first")
        List<SuggestedResource> resources) {}
