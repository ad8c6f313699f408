package dev.waymark.platform.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("PageInfo")
@DefaultNonNull
@Description("Where a page lies in the whole list")
public record PageInfo(
        @Description("Whether more items follow") boolean hasNextPage,

        @Description("Whether more items come before") boolean hasPreviousPage,

        @Nullable @Description("The first edge's cursor") String startCursor,

        @Nullable @Description("The last edge's cursor") String endCursor) {}
