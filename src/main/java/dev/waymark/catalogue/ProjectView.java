package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Project")
@Description("Something to build, for practice and to show to others")
@Schema(name = "Project")
@JsonIgnoreProperties({"id", "cost"})
public record ProjectView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        ItemKind kind,

        @Schema(examples = "fastapi-on-ecs-fargate") String slug,

        String title,

        String summary,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level,

        @Nullable @Description("Estimated hours to build it, for planning")
        Hours hours,

        boolean verified,

        @Nullable String note,

        @Nullable Instant retiredAt)
        implements ItemView {

    /** A project has none; GraphQL shows the field on every item. */
    @Nullable
    public Cost getCost() {
        return null;
    }

    @Override
    public @Nullable Cost cost() {
        return null;
    }
}
