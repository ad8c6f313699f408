package dev.waymark.export;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ShareConnection")
@Description("A part of a list of shares")
public final class ShareConnection extends Connection<ShareView, ShareConnection.Edge> {

    @Type("ShareEdge")
    @Description("A share in its place in the list")
    public record Edge(
            @Description("What stands here") ShareView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    ShareConnection(Page<ShareView> page) {
        super(page, Edge::new);
    }

    @Description("The shares with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The shares alone")
    public List<ShareView> getNodes() {
        return nodeList();
    }
}
