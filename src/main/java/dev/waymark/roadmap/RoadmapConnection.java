package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("RoadmapConnection")
@Description("A page of roadmaps")
public final class RoadmapConnection extends Connection<RoadmapView, RoadmapConnection.Edge> {

    @Type("RoadmapEdge")
    @Description("A roadmap and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) RoadmapView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    public RoadmapConnection(Page<RoadmapView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<RoadmapView> getNodes() {
        return nodeList();
    }
}
