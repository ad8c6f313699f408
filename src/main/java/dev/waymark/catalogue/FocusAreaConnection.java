package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("FocusAreaConnection")
@Description("A part of a list of focus areas")
public final class FocusAreaConnection extends Connection<FocusAreaView, FocusAreaConnection.Edge> {

    @Type("FocusAreaEdge")
    @Description("One of the focus areas in its place in the list")
    public record Edge(
            @Description("What stands here") FocusAreaView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    FocusAreaConnection(Page<FocusAreaView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<FocusAreaView> getNodes() {
        return nodeList();
    }
}
