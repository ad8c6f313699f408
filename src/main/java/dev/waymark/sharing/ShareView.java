package dev.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Share")
@Description("A link that shows the learner's progress in a roadmap to everybody who has it, as only its owner sees it")
@Schema(name = "Share")
public record ShareView(
        @JsonIgnore @Schema(hidden = true) long roadmapId,

        @Description("Id of the share, unique among the learner's") @Schema(examples = "my-readme")
        String id,

        @Ignore @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The roadmap's title in the version that is shown")
        String title,

        @Nullable
        @Description("Number of the version that is always shown; absent if the share shows the one that"
                + " the learner follows, or else the latest")
        @Schema(examples = "1")
        Integer version,

        @Description("The number of the version that is currently shown") @Schema(examples = "1")
        int shownVersion,

        @Description("Whether the learner's display name is shown")
        boolean showName,

        @Description("The secret in the link; whoever has it can see the share until it is revoked")
        @Schema(examples = ShareLinks.EXAMPLE_TOKEN)
        String token,

        @Description("The link: the address of the page that shows the share to everybody")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE_PAGE)
        String url,

        @Description("When this link was created") Instant createdAt,

        @Description("Addresses of the files") ShareExports exports) {}
