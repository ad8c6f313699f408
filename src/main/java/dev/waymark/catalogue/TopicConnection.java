package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("TopicConnection")
@Description("A part of a list of topics")
public final class TopicConnection extends Connection<TopicView, TopicConnection.Edge> {

    @Type("TopicEdge")
    @Description("One of the topics in its place in the list")
    public record Edge(
            @Description("What stands here") TopicView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    TopicConnection(Page<TopicView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<TopicView> getNodes() {
        return nodeList();
    }
}
