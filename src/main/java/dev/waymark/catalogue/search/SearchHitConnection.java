package dev.waymark.catalogue.search;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("SearchHitConnection")
@Description("A page of search results")
public final class SearchHitConnection extends Connection<SearchHit, SearchHitConnection.Edge> {

    @Type("SearchHitEdge")
    @Description("A match and its position in the search results")
    public record Edge(
            @Description("The object at this position") SearchHit node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    SearchHitConnection(Page<SearchHit> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<SearchHit> getNodes() {
        return nodeList();
    }
}
