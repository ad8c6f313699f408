package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("CertificationConnection")
@Description("A part of a list of certifications")
public final class CertificationConnection extends Connection<CertificationView, CertificationConnection.Edge> {

    @Type("CertificationEdge")
    @Description("One of the certifications in its place in the list")
    public record Edge(
            @Description("What stands here") CertificationView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    CertificationConnection(Page<CertificationView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<CertificationView> getNodes() {
        return nodeList();
    }
}
