package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("RoadmapVersionConnection")
@Description("A page of versions of a roadmap")
public final class RoadmapVersionConnection extends Connection<VersionView, RoadmapVersionConnection.Edge> {

    @Type("RoadmapVersionEdge")
    @Description("A version of a roadmap and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) VersionView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    RoadmapVersionConnection(Page<VersionView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<VersionView> getNodes() {
        return nodeList();
    }
}
