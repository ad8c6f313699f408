package dev.waymark.curation.composing;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.catalogue.Level;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("CompositionStep")
@Description("An item at its position, with the reason it is there, as it was in the content"
        + " version that the composition names")
@Schema(name = "CompositionStep")
public record CompositionStep(
        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "kubernetes")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Kubernetes")
        String title,

        @Description("What it is about, in one to three sentences")
        String summary,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level,

        @Description("How much it matters here: topics are REQUIRED, projects RECOMMENDED, certifications OPTIONAL")
        Requirement requirement,

        @Nullable @Description("Estimated hours, for planning")
        Hours hours,

        @Description("Planned hours: the middle of the range, rounded up; 0 if there is no range")
        @Schema(examples = "38")
        int plannedHours,

        @Nullable @Description("Certifications only: web address")
        String url,

        @Description("Why it is in the composition") @Schema(examples = "core of Microservices")
        String reason,

        @Description("The steps of the composition that need it directly, in the composition's order")
        List<ItemReference> neededBy,

        @Description("False if the curators could not confirm that it exists as described")
        boolean verified,

        @Nullable
        @Description("What a learner should know about its state: renamed, moved, retired by its maker, unconfirmed")
        String note,

        @Description("What to learn it from, out of the resources that were wanted; best first")
        List<SuggestedResource> resources) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }
}
