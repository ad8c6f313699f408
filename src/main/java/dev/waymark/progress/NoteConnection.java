package dev.waymark.progress;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("NoteConnection")
@Description("A part of a list of notes")
public final class NoteConnection extends Connection<NoteView, NoteConnection.Edge> {

    @Type("NoteEdge")
    @Description("A note in its place in the list")
    public record Edge(
            @Description("What stands here") NoteView node,

            @Description("Names this place, for after and before")
            String cursor) {}

    NoteConnection(Page<NoteView> page) {
        super(page, Edge::new);
    }

    @Description("The notes with their places")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The notes alone")
    public List<NoteView> getNodes() {
        return nodeList();
    }
}
