package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ProjectConnection")
@Description("A page of projects")
public final class ProjectConnection extends Connection<ProjectView, ProjectConnection.Edge> {

    @Type("ProjectEdge")
    @Description("A project and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) ProjectView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    ProjectConnection(Page<ProjectView> page) {
        super(page, Edge::new);
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<ProjectView> getNodes() {
        return nodeList();
    }
}
