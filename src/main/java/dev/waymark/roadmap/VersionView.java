package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("RoadmapVersion")
@Description("A published version of a roadmap; its structure never changes")
@Schema(name = "RoadmapVersion")
@JsonIgnoreProperties({"id", "summary"})
public record VersionView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        @Description("Number of the version, counted from 1") @Schema(examples = "1")
        int number,

        @Description("The roadmap's title in this version") String title,

        @Description("The roadmap's summary in this version") @Schema(hidden = true)
        String summary,

        @Description("When it was published") Instant publishedAt,

        @Description("Digest of what the curators wrote, SHA-256 in hexadecimal")
        String hash)
        implements Node {

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("RoadmapVersion", rowId);
    }
}
