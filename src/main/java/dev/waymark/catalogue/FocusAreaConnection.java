package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("FocusAreaConnection")
@Description("A page of focus areas")
public final class FocusAreaConnection extends Connection<FocusAreaView, FocusAreaConnection.Edge> {

    @Type("FocusAreaEdge")
    @Description("A focus area and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) FocusAreaView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    FocusAreaConnection(Page<FocusAreaView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<FocusAreaView> getNodes() {
        return nodeList();
    }
}
