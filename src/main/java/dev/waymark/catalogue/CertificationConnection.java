package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
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
            @Description(ConnectionDescriptions.NODE) CertificationView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    CertificationConnection(Page<CertificationView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<CertificationView> getNodes() {
        return nodeList();
    }
}
