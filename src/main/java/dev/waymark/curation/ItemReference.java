package dev.waymark.curation;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ItemReference")
@Description("Names an item")
@Schema(name = "ItemReference")
public record ItemReference(
        @Description("What sort of item it is") ItemKind kind,

        @Description("Names the item within its kind") @Schema(examples = "docker")
        String slug,

        @Description("What people call it") @Schema(examples = "Docker")
        String title) {

    static ItemReference of(ItemDraft item) {
        return new ItemReference(item.kind(), item.slug(), item.title());
    }
}
