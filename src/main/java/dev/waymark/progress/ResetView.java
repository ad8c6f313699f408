package dev.waymark.progress;

import dev.waymark.platform.database.Row;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ProgressReset")
@Description("That a learner began a roadmap anew: what was marked in it is PENDING again. It can be undone")
@Schema(name = "ProgressReset")
public record ResetView(
        @Description("Names the reset, a UUID") @Schema(examples = "0192f0c1-7c3e-7d9a-9d1e-3b0f5a1c2d4e")
        String id,

        @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("When it was done") Instant resetAt,

        @Description("How many items it set back") @Schema(examples = "17")
        int items,

        @Description("How many items it left as they were, since another roadmap that the learner follows has them")
        @Schema(examples = "3")
        int spared,

        @Nullable @Description("When it was undone; absent unless it was")
        Instant undoneAt,

        @Nullable @Description("How many items got their former status back; absent unless it was undone")
        Integer restored,

        @Nullable
        @Description("How many items stayed as they were when it was undone, since they had been marked again")
        Integer kept) {

    static ResetView read(Row row) throws SQLException {
        int items = row.integer("items");
        var restored = row.integerOrNull("restored");
        return new ResetView(
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
