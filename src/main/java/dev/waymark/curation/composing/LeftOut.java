package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("LeftOut")
@Description("An item that could have been in the composition but was left out")
@Schema(name = "LeftOut")
public record LeftOut(
        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("Why it is left out") @Schema(examples = "you know it")
        String reason) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    static LeftOut of(ItemDraft item, String reason) {
        return new LeftOut(item.kind(), item.slug(), item.title(), reason);
    }
}
