package dev.waymark.curation;

import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SuggestedResource")
@Description("A learning resource in short, as it was in the content version that the composition names")
@Schema(name = "SuggestedResource")
public record SuggestedResource(
        @Description("Names it within its kind") @Schema(examples = "fastapi-docs")
        String slug,

        @Description("What people call it") String title,

        @Nullable @Description("Where it is; a printed book may have no address")
        String url,

        @Description("What form it has") ResourceType type,

        @Description("What it costs") Cost cost,

        @Nullable @Description("How far along a learner should be")
        Level level) {

    static SuggestedResource of(ResourceDraft resource) {
        return new SuggestedResource(
                resource.slug(), resource.title(), resource.url(), resource.type(), resource.cost(), resource.level());
    }
}
