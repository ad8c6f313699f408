package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("LearningResourceConnection")
@Description("A page of learning resources")
public final class LearningResourceConnection
        extends Connection<LearningResourceView, LearningResourceConnection.Edge> {

    @Type("LearningResourceEdge")
    @Description("A learning resource and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) LearningResourceView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    LearningResourceConnection(Page<LearningResourceView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<LearningResourceView> getNodes() {
        return nodeList();
    }
}
