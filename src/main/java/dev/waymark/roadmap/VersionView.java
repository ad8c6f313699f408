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
@Description("A roadmap as it was published once; its structure never changes")
@Schema(name = "RoadmapVersion")
@JsonIgnoreProperties("id")
public record VersionView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        @Description("Counts the roadmap's versions, from 1") @Schema(examples = "1")
        int number,

        @Description("The roadmap's title in this version") String title,

        @Description("When it was published") Instant publishedAt,

        @Description("A digest of what the curators wrote, sha256 in hexadecimal")
        String hash)
        implements Node {

    @Override
    @Id
    @Description("Names this object among all; opaque, stable through renames")
    public String getId() {
        return GlobalId.of("RoadmapVersion", rowId);
    }
}
