package dev.waymark.progress;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ChangesSince")
@Description("What changed after a cursor")
@Schema(name = "ChangesSince")
public record ChangesSince(
        @Description("The present state of each item that changed, the one that changed last at the end")
        List<ProgressView> items,

        @Description("Where to go on from") String cursor,

        @Description("Whether more has changed already") boolean hasMore) {}
