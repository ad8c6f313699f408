package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Connection;
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
            @Description("The object at this position") VersionView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    RoadmapVersionConnection(Page<VersionView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<VersionView> getNodes() {
        return nodeList();
    }
}
