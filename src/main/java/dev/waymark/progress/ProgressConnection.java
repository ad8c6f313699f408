package dev.waymark.progress;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ProgressConnection")
@Description("A part of a list of what was marked")
public final class ProgressConnection extends Connection<ProgressView, ProgressConnection.Edge> {

    @Type("ProgressEdge")
    @Description("One item's progress in its place in the list")
    public record Edge(
            @Description("What stands here") ProgressView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    ProgressConnection(Page<ProgressView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<ProgressView> getNodes() {
        return nodeList();
    }
}
