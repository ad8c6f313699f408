package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
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
            @Description("The object at this position") RoadmapView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    public RoadmapConnection(Page<RoadmapView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<RoadmapView> getNodes() {
        return nodeList();
    }
}
