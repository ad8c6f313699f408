package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("RoadmapConnection")
@Description("A part of a list of roadmaps")
public final class RoadmapConnection extends Connection<RoadmapView, RoadmapConnection.Edge> {

    @Type("RoadmapEdge")
    @Description("One of the roadmaps in its place in the list")
    public record Edge(
            @Description("What stands here") RoadmapView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    public RoadmapConnection(Page<RoadmapView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<RoadmapView> getNodes() {
        return nodeList();
    }
}
