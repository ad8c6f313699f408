package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("LearningResource")
@Description("Something to learn from: documentation, a book, a course, …")
@Schema(name = "LearningResource")
@JsonIgnoreProperties({"id", "hours"})
public record LearningResourceView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        ItemKind kind,

        @Schema(examples = "fastapi-docs") String slug,

        @Schema(examples = "FastAPI documentation") String title,

        String summary,

        @Nullable
        @Description("Web address; a printed book may have none")
        @Schema(examples = "https://fastapi.tiangolo.com")
        String url,

        @Description("Type of learning resource") ResourceType type,

        @Description("What it costs") Cost cost,

        @Description("The language that it is in, as a BCP 47 tag") @Schema(examples = "en")
        String language,

        @Description("Who wrote or presents it") List<String> authors,

        @Nullable @Description("Who publishes it") String publisher,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level,

        boolean verified,

        @Nullable String note,

        @Nullable Instant retiredAt)
        implements ItemView {

    /** A learning resource has none; GraphQL shows the field on every item. */
    @Nullable
    public Hours getHours() {
        return null;
    }

    @Override
    public @Nullable Hours hours() {
        return null;
    }
}
