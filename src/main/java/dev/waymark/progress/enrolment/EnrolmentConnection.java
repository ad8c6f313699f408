package dev.waymark.progress.enrolment;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("EnrolmentConnection")
@Description("A page of enrolments")
public final class EnrolmentConnection extends Connection<EnrolmentView, EnrolmentConnection.Edge> {

    @Type("EnrolmentEdge")
    @Description("An enrolment and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) EnrolmentView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    EnrolmentConnection(Page<EnrolmentView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<EnrolmentView> getNodes() {
        return nodeList();
    }
}
