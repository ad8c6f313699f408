package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("CertificationConnection")
@Description("A page of certifications")
public final class CertificationConnection extends Connection<CertificationView, CertificationConnection.Edge> {

    @Type("CertificationEdge")
    @Description("A certification and its position in the list")
    public record Edge(
            @Description("The object at this position") CertificationView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    CertificationConnection(Page<CertificationView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<CertificationView> getNodes() {
        return nodeList();
    }
}
