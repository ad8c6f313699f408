package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Roadmap")
@Description("A curated path through the catalogue, in layers from foundational to expert, as in its latest version")
@Schema(name = "Roadmap")
@JsonIgnoreProperties("id")
public record RoadmapView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        @Description("Slug of the roadmap") @Schema(examples = "senior-backend-python-aws-microservices")
        String slug,

        @Description("Title of the roadmap") String title,

        @Description("Who it is for and where it leads") String summary,

        @Ignore @Description("The slugs of the focus areas that it serves")
        List<String> focusAreas,

        @Ignore @Description("The version that is shown") VersionView version,

        @Nullable @Description("When it was withdrawn; it stays readable but is no longer listed")
        Instant retiredAt)
        implements Node {

    /**
     * @param number the expected version; null for any
     * @throws PreconditionFailed if this is another version
     */
    public void assertIs(@Nullable Integer number) {
        if (number != null && version.number() != number) {
            throw new PreconditionFailed();
        }
    }

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Roadmap", rowId);
    }
}
