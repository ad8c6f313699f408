package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
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
            @Description(ConnectionDescriptions.NODE) TopicView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    TopicConnection(Page<TopicView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<TopicView> getNodes() {
        return nodeList();
    }
}
