package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("TopicConnection")
@Description("A page of topics")
public final class TopicConnection extends Connection<TopicView, TopicConnection.Edge> {

    @Type("TopicEdge")
    @Description("A topic and its position in the list")
    public record Edge(
            @Description("The object at this position") TopicView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    TopicConnection(Page<TopicView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<TopicView> getNodes() {
        return nodeList();
    }
}
