package dev.waymark.progress;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ChangesSince")
@Description("Changes after a cursor")
@Schema(name = "ChangesSince")
public record ChangesSince(
        @Description("Current state of each item that changed, most recently changed last")
        List<ProgressView> items,

        @Description("Cursor from which to continue") String cursor,

        @Description("Whether there are further changes to fetch")
        boolean hasMore) {}
