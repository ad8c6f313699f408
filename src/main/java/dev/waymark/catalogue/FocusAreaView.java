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

@Type("FocusArea")
@Description("What a learner wants to be good at")
@Schema(name = "FocusArea")
@JsonIgnoreProperties("id")
public record FocusAreaView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        @Description("Slug of the focus area") @Schema(examples = "cloud-aws")
        String slug,

        @Description("Title of the focus area") @Schema(examples = "Cloud (AWS)")
        String title,

        @Description("What it is about") String summary,

        @Description("Position among the focus areas; not necessarily consecutive") @Schema(examples = "20")
        int position,

        @Description("Number of topics that make it up") @Schema(examples = "18")
        int topicCount,

        @Nullable @Description("When it left the catalogue") Instant retiredAt)
        implements Node {

    /** How an item's focus areas are described. */
    static final String OF_ITEM =
            "The focus areas that it belongs to, in the curators' order: a topic that makes one up,"
                    + " a resource for such a topic, a project or certification that builds on one";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("FocusArea", rowId);
    }
}
