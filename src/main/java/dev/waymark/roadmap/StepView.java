package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Step")
@Description("Places one item in a stage")
public record StepView(
        @JsonIgnore long rowId,

        @JsonIgnore long itemId,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description("How much it matters here") Requirement requirement,

        @Nullable @Description("Heading that groups it with other steps")
        String group,

        @Nullable
        @Description("Why it is there; only in a learner's own roadmap that was composed")
        @Schema(examples = "needed by AWS IAM")
        String reason)
        implements Node {

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Step", rowId);
    }
}
