package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Category")
@Description("One of the groups into which the catalogue's topics are sorted")
@Schema(name = "Category")
@JsonIgnoreProperties("id")
public record CategoryView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        @Description("Slug of the category") @Schema(examples = "cloud-platforms")
        String slug,

        @Description("Title of the category") @Schema(examples = "Cloud Platforms")
        String title,

        @Description("What it is about") String summary,

        @Description("Position among the categories; not necessarily consecutive") @Schema(examples = "50")
        int position,

        @Description("Number of topics in it") @Schema(examples = "31")
        int topicCount,

        @Nullable @Description("When it left the catalogue") Instant retiredAt)
        implements Node {

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Category", rowId);
    }
}
