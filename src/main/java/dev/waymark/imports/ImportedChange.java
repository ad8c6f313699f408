package dev.waymark.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemView;
import dev.waymark.imports.TickResolver.StatusChange;
import dev.waymark.progress.ProgressStatus;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ImportedChange")
@Description("What an import would change about one item")
@Schema(name = "ImportedChange")
public record ImportedChange(
        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description("Id that the change has once it is applied: in its result, and as changeId in the feed")
        @Schema(examples = "0192f0c1-7c3e-3d9a-9d1e-3b0f5a1c2d4e")
        String id,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description("Current slug of the item, unique within its kind") @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("Current status of the item") ProgressStatus from,

        @Description("Status of the item according to the file")
        ProgressStatus to,

        @Description("Whether the file names the item by its title alone, because its key is gone: worth a look"
                + " before applying")
        boolean byTitle,

        @Nullable @Description("When the item left the catalogue")
        Instant retiredAt) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    static ImportedChange of(String id, ItemView item, ProgressStatus from, StatusChange change) {
        return new ImportedChange(
                item.rowId(),
                id,
                item.kind(),
                item.slug(),
                item.title(),
                from,
                change.status(),
                change.byTitle(),
                item.retiredAt());
    }
}
