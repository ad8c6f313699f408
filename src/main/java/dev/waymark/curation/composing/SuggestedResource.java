package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SuggestedResource")
@Description("A learning resource in brief, as it was in the content version that the composition names")
@Schema(name = "SuggestedResource")
public record SuggestedResource(
        @Description("Slug, unique within its kind") @Schema(examples = "fastapi-docs")
        String slug,

        @Description(ItemDescriptions.TITLE) String title,

        @Nullable @Description("Web address; a printed book may have none")
        String url,

        @Description("Type of learning resource") ResourceType type,

        @Description("What it costs") Cost cost,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return ItemKind.RESOURCE.key(slug);
    }

    static SuggestedResource of(ResourceDraft resource) {
        return new SuggestedResource(
                resource.slug(), resource.title(), resource.url(), resource.type(), resource.cost(), resource.level());
    }
}
