package dev.waymark.curation.next;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("NextItem")
@Description("An item that the learner might do next, from the roadmaps that they follow")
@Schema(name = "NextItem")
public record NextItem(
        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("Status of the item: LEARNING or PENDING")
        ProgressStatus status,

        @Description("Whether everything that it needs from the followed roadmaps is done or skipped")
        boolean ready,

        @Description("The strongest requirement that it has in any followed roadmap")
        Requirement requirement,

        @Description("Why it is at this position")
        @Schema(examples = "all that it needs is done; required in Cloud (AWS)")
        String reason,

        @Description("What it alone would make ready in the followed roadmaps, in the order of the roadmaps")
        List<ItemReference> unlocks,

        @Ignore @Description("Slugs of the followed roadmaps that include it, in the order in which they were begun")
        List<String> roadmaps,

        @JsonIgnore @Schema(hidden = true) List<Long> roadmapIds) {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }
}
