package dev.waymark.platform.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("PageInfo")
@DefaultNonNull
@Description("Where a connection's edges lie in the whole list")
public record PageInfo(
        @Description("Whether items follow") boolean hasNextPage,

        @Description("Whether items come before") boolean hasPreviousPage,

        @Nullable @Description("The first edge's cursor") String startCursor,

        @Nullable @Description("The last edge's cursor") String endCursor) {}
