package dev.waymark.catalogue;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ItemReference")
@Description("A reference to an item")
@Schema(name = "ItemReference")
public record ItemReference(
        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    public static ItemReference of(ItemView item) {
        return new ItemReference(item.kind(), item.slug(), item.title());
    }

    public static ItemReference of(ItemDraft item) {
        return new ItemReference(item.kind(), item.slug(), item.title());
    }
}
