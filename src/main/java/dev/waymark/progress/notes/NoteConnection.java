package dev.waymark.progress.notes;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("NoteConnection")
@Description("A page of notes")
public final class NoteConnection extends Connection<NoteView, NoteConnection.Edge> {

    @Type("NoteEdge")
    @Description("A note and its position in the list")
    public record Edge(
            @Description(ConnectionDescriptions.NODE) NoteView node,

            @Description(ConnectionDescriptions.CURSOR) String cursor) {}

    NoteConnection(Page<NoteView> page) {
        super(page, Edge::new);
    }

    @Description("The notes with their cursors")
    public List<Edge> getEdges() {
        return edgeList();
    }

    @Description("The notes themselves")
    public List<NoteView> getNodes() {
        return nodeList();
    }
}
