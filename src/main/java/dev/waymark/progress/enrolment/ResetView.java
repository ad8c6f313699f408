package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.platform.database.Row;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ProgressReset")
@Description("A reset of a roadmap: what was marked in it is PENDING again. It can be undone")
@Schema(name = "ProgressReset")
public record ResetView(
        @JsonIgnore @Schema(hidden = true) long roadmapId,

        @Description("Id of the reset, a UUID") @Schema(examples = "0192f0c1-7c3e-7d9a-9d1e-3b0f5a1c2d4e")
        String id,

        @Ignore @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("When the roadmap was reset") Instant resetAt,

        @Description("Number of items that were reset") @Schema(examples = "17")
        int items,

        @Description("Number of items left as they were, because another roadmap that the learner follows"
                + " includes them")
        @Schema(examples = "3")
        int spared,

        @Nullable @Description("When the reset was undone; absent if it was not")
        Instant undoneAt,

        @Nullable @Description("Number of items that got their former status back; absent unless the reset was undone")
        Integer restored,

        @Nullable
        @Description("Number of items left as they were when the reset was undone, because they had been"
                + " marked again; absent unless it was undone")
        Integer kept) {

    static ResetView read(Row row) throws SQLException {
        int items = row.integer("items");
        var restored = row.integerOrNull("restored");
        return new ResetView(
                row.bigint("roadmap_id"),
                row.text("id"),
                row.text("slug"),
                row.instant("reset_at"),
                items,
                row.integer("spared"),
                row.instantOrNull("undone_at"),
                restored,
                restored == null ? null : items - restored);
    }
}
