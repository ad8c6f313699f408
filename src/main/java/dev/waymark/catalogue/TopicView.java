package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Topic")
@Description("Something to learn")
@Schema(name = "Topic")
@JsonIgnoreProperties({"id", "cost"})
public record TopicView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        ItemKind kind,

        @Schema(examples = "docker") String slug,

        @Schema(examples = "Docker") String title,

        String summary,

        @Ignore @Description("The slug of its category") @Schema(examples = "devops-infrastructure")
        String category,

        @Ignore @Nullable @Description("The slug of the topic that it is part of")
        String parent,

        @Description(ItemDescriptions.LEVEL) Level level,

        @Description("Estimated hours to learn it, for planning")
        Hours hours,

        boolean verified,

        @Nullable String note,

        @Nullable Instant retiredAt)
        implements ItemView {

    /** A topic has none; GraphQL shows the field on every item. */
    @Nullable
    public Cost getCost() {
        return null;
    }

    @Override
    public @Nullable Cost cost() {
        return null;
    }
}
