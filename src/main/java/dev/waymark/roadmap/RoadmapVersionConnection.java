package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("RoadmapVersionConnection")
@Description("A part of a list of versions of a roadmap")
public final class RoadmapVersionConnection extends Connection<VersionView, RoadmapVersionConnection.Edge> {

    @Type("RoadmapVersionEdge")
    @Description("One of the versions of a roadmap in its place in the list")
    public record Edge(
            @Description("What stands here") VersionView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    RoadmapVersionConnection(Page<VersionView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<VersionView> getNodes() {
        return nodeList();
    }
}
