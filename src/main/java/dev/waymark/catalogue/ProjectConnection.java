package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("ProjectConnection")
@Description("A part of a list of projects")
public final class ProjectConnection extends Connection<ProjectView, ProjectConnection.Edge> {

    @Type("ProjectEdge")
    @Description("One of the projects in its place in the list")
    public record Edge(
            @Description("What stands here") ProjectView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    ProjectConnection(Page<ProjectView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items alone")
    public List<ProjectView> getNodes() {
        return nodeList();
    }
}
