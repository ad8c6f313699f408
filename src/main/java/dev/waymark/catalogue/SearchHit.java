package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SearchHit")
@Description("Something that a search found, in short")
@Schema(name = "SearchHit")
public record SearchHit(
        @JsonIgnore @Schema(hidden = true) long targetId,

        @Description("What sort of thing it is") SearchKind kind,

        @Description("Names it within its kind") @Schema(examples = "docker")
        String slug,

        @Description("What people call it") @Schema(examples = "Docker")
        String title,

        @Description("What it is about, in a sentence or three")
        String summary,

        @Nullable @Description("How far along a learner should be; roadmaps have none")
        Level level,

        @Nullable @Description("Learning resources: where it is")
        String url,

        @Description("Where the words that were searched for stand in it")
        Highlight highlight) {

    /** No row has this id. */
    private static final long NONE = 0;

    @Type("Highlight")
    @Description(
            "Texts as HTML that is safe to insert: everything is escaped, and what matched stands in mark elements")
    @Schema(name = "Highlight")
    public record Highlight(
            @Description("The title, whole") @Schema(examples = "<mark>Docker</mark> &amp; Compose")
            String title,

            @Description("The summary, or the part of a long one where the first match is, with … where it was cut")
            String summary) {}

    /** The item's row, for whoever fetches it; none for a roadmap. */
    public long itemRow() {
        return kind == SearchKind.ROADMAP ? NONE : targetId;
    }

    /** The roadmap's row, for whoever fetches it; none for an item. */
    public long roadmapRow() {
        return kind == SearchKind.ROADMAP ? targetId : NONE;
    }
}
