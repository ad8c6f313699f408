package dev.waymark.progress;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("EnrolmentConnection")
@Description("A part of a list of enrolments")
public final class EnrolmentConnection extends Connection<EnrolmentView, EnrolmentConnection.Edge> {

    @Type("EnrolmentEdge")
    @Description("One enrolment in its place in the list")
    public record Edge(
            @Description("What stands here") EnrolmentView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    EnrolmentConnection(Page<EnrolmentView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<EnrolmentView> getNodes() {
        return nodeList();
    }
}
