package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("CategoryConnection")
@Description("A page of categories")
public final class CategoryConnection extends Connection<CategoryView, CategoryConnection.Edge> {

    @Type("CategoryEdge")
    @Description("A category and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) CategoryView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    CategoryConnection(Page<CategoryView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<CategoryView> getNodes() {
        return nodeList();
    }
}
