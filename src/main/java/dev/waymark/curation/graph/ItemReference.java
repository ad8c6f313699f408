package dev.waymark.curation.graph;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ItemReference")
@Description("A reference to an item")
@Schema(name = "ItemReference")
public record ItemReference(
        @Description("Kind of item") ItemKind kind,

        @Description("Slug of the item, unique within its kind") @Schema(examples = "docker")
        String slug,

        @Description("Title of the item") @Schema(examples = "Docker")
        String title) {

    public static ItemReference of(ItemDraft item) {
        return new ItemReference(item.kind(), item.slug(), item.title());
    }
}
