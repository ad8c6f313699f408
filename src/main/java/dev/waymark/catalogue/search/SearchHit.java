package dev.waymark.catalogue.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.Level;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SearchHit")
@Description("A search match, in brief")
@Schema(name = "SearchHit")
public record SearchHit(
        @JsonIgnore @Schema(hidden = true) long targetId,

        @Description("Kind of match") SearchKind kind,

        @Description("Slug, unique within its kind") @Schema(examples = "docker")
        String slug,

        @Description("Title of the item or roadmap") @Schema(examples = "Docker")
        String title,

        @Description("What it is about, in one to three sentences")
        String summary,

        @Nullable @Description("Level of experience it is meant for; roadmaps have none")
        Level level,

        @Nullable @Description("Learning resources only: web address")
        String url,

        @Description("The title and summary with the matching words marked")
        Highlight highlight) {

    /** An id that no row has. */
    private static final long NONE = 0;

    @Type("Highlight")
    @Description("Title and summary as HTML that is safe to insert: everything is escaped, and matches"
            + " are in mark elements")
    @Schema(name = "Highlight")
    public record Highlight(
            @Description("The whole title") @Schema(examples = "<mark>Docker</mark> &amp; Compose")
            String title,

            @Description("The summary, or the part of a long one around the first match, with … where it was cut")
            String summary) {}

    @Description("Kind and slug in one text, as in topics/docker or roadmaps/senior-backend")
    public String getKey() {
        return kind.key(slug);
    }

    /** The row id to fetch the item by; none for a roadmap. */
    public long itemRow() {
        return kind == SearchKind.ROADMAP ? NONE : targetId;
    }

    /** The row id to fetch the roadmap by; none for an item. */
    public long roadmapRow() {
        return kind == SearchKind.ROADMAP ? targetId : NONE;
    }
}
