package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("LearningResourceConnection")
@Description("A part of a list of learning resources")
public final class LearningResourceConnection
        extends Connection<LearningResourceView, LearningResourceConnection.Edge> {

    @Type("LearningResourceEdge")
    @Description("One of the learning resources in its place in the list")
    public record Edge(
            @Description("What stands here") LearningResourceView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    LearningResourceConnection(Page<LearningResourceView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<LearningResourceView> getNodes() {
        return nodeList();
    }
}
