package dev.waymark.catalogue.search;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
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
            @Description(ConnectionDescriptions.NODE) SearchHit node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    SearchHitConnection(Page<SearchHit> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<SearchHit> getNodes() {
        return nodeList();
    }
}
