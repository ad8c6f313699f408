package dev.waymark.curation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("NextItem")
@Description("An item that the learner might do next, of the roadmaps that they follow")
@Schema(name = "NextItem")
public record NextItem(
        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description("What sort of item it is") ItemKind kind,

        @Description("Names the item within its kind") @Schema(examples = "docker")
        String slug,

        @Description("What people call it") @Schema(examples = "Docker")
        String title,

        @Description("LEARNING or PENDING") ProgressStatus status,

        @Description("Whether all is done or skipped that it needs of what is followed")
        boolean ready,

        @Description("The most that it matters in any roadmap that is followed")
        Requirement requirement,

        @Description("Why it stands where it stands")
        @Schema(examples = "all that it needs is done; required in Cloud (AWS)")
        String reason,

        @Description("What would become ready by it, of what is followed, in the order of the roadmaps")
        List<ItemReference> unlocks,

        @Description("The roadmaps that have it, by slug, in the order in which they were begun")
        List<String> roadmaps) {}
