package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
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
            @Description("The object at this position") LearningResourceView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    LearningResourceConnection(Page<LearningResourceView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<LearningResourceView> getNodes() {
        return nodeList();
    }
}
