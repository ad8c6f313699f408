package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("CategoryConnection")
@Description("A part of a list of categories")
public final class CategoryConnection extends Connection<CategoryView, CategoryConnection.Edge> {

    @Type("CategoryEdge")
    @Description("One of the categories in its place in the list")
    public record Edge(
            @Description("What stands here") CategoryView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    CategoryConnection(Page<CategoryView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<CategoryView> getNodes() {
        return nodeList();
    }
}
