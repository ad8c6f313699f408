package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("SearchHitConnection")
@Description("A part of what a search found")
public final class SearchHitConnection extends Connection<SearchHit, SearchHitConnection.Edge> {

    @Type("SearchHitEdge")
    @Description("One of the things found, in its place")
    public record Edge(
            @Description("What stands here") SearchHit node,

            @Description("Names this place, for after and before")
            String cursor) {}

    SearchHitConnection(Page<SearchHit> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<SearchHit> getNodes() {
        return nodeList();
    }
}
