package dev.waymark.progress.notes;

import dev.waymark.platform.graphql.Deleted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedNote")
@Description("A note that was deleted")
public record DeletedNote(
        @Ignore long itemId, @Id @Description(Deleted.ID) String deletedId) implements Deleted {

    static DeletedNote of(NoteView note) {
        return new DeletedNote(note.itemId(), note.getId());
    }
}
