package dev.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("SharedRoadmap")
@Description("What a share shows to everybody who has its link")
@Schema(name = "SharedRoadmap")
public record SharedRoadmap(
        @JsonIgnore @Schema(hidden = true) long roadmapId,

        @JsonIgnore @Schema(hidden = true) long versionId,

        @Nullable
        @Ignore
        @Description("The roadmap's slug; absent if it is one of the owner's own roadmaps")
        @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The roadmap's title") String title,

        @Description("Who the roadmap is for and where it leads")
        String summary,

        @Ignore @Description("The slugs of the focus areas that the roadmap serves")
        List<String> focusAreas,

        @Description("The number of the version that is shown") @Schema(examples = "1")
        int version,

        @Nullable
        @Description("The owner's display name; absent unless the owner chose to show it")
        @Schema(examples = "Ada")
        String displayName,

        @Description("The link: the address of the page that shows the share to people")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE_PAGE)
        String url,

        @Description("The owner's progress") SharedProgress progress,

        @Description("The roadmap's stages with the owner's statuses, from foundational to expert")
        List<SharedStage> stages,

        @Description("Addresses of the files") ShareExports exports) {}
