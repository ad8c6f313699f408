package dev.waymark.export;

import dev.waymark.progress.RoadmapProgress;
import dev.waymark.progress.Tally;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not a {@link RoadmapProgress}, whose stages in GraphQL are those of whoever asks. */
@Type("SharedProgress")
@Description("How far the owner of a share is")
@Schema(name = "SharedProgress")
public record SharedProgress(
        @Description("Of what is required: what counts") Tally required,

        @Description("Of what is recommended") Tally recommended,

        @Description("Of what is optional") Tally optional) {

    static SharedProgress of(RoadmapProgress progress) {
        return new SharedProgress(progress.required(), progress.recommended(), progress.optional());
    }
}
