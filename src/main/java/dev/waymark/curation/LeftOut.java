package dev.waymark.curation;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("LeftOut")
@Description("An item that the focus areas are about and that is not in the composition")
@Schema(name = "LeftOut")
public record LeftOut(
        @Description("What sort of item it is") ItemKind kind,

        @Description("Names the item within its kind") @Schema(examples = "docker")
        String slug,

        @Description("What people call it") @Schema(examples = "Docker")
        String title,

        @Description("Why it is left out") @Schema(examples = "you know it")
        String reason) {

    static LeftOut of(ItemDraft item, String reason) {
        return new LeftOut(item.kind(), item.slug(), item.title(), reason);
    }
}
