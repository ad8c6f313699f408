package dev.waymark.progress;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ProgressConnection")
@Description("A page of marked items")
public final class ProgressConnection extends Connection<ProgressView, ProgressConnection.Edge> {

    @Type("ProgressEdge")
    @Description("The progress on one item and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) ProgressView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    ProgressConnection(Page<ProgressView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<ProgressView> getNodes() {
        return nodeList();
    }
}
