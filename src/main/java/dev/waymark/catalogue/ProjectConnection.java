package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
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
            @Description("The object at this position") ProjectView node,

            @Description("Cursor of this position, for use as after or before")
            String cursor) {}

    ProjectConnection(Page<ProjectView> page) {
        super(page, Edge::new);
    }

    @Description("The items with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The items themselves")
    public List<ProjectView> getNodes() {
        return nodeList();
    }
}
