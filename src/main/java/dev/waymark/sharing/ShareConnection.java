package dev.waymark.sharing;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ShareConnection")
@Description("A page of shares")
public final class ShareConnection extends Connection<ShareView, ShareConnection.Edge> {

    @Type("ShareEdge")
    @Description("A share and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) ShareView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    ShareConnection(Page<ShareView> page) {
        super(page, Edge::new);
    }

    @Description("The shares with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The shares themselves")
    public List<ShareView> getNodes() {
        return nodeList();
    }
}
