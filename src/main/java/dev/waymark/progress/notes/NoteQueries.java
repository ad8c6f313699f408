package dev.waymark.progress.notes;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.progress.RoadmapItems;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Notes in GraphQL: on every item, and the learner's own list. */
@GraphQLApi
@Authenticated
public class NoteQueries {

    private final Notes notes;
    private final Catalogue catalogue;
    private final Learners learners;
    private final NoteHtml html;

    NoteQueries(Notes notes, Catalogue catalogue, Learners learners, NoteHtml html) {
        this.notes = notes;
        this.catalogue = catalogue;
        this.learners = learners;
        this.html = html;
    }

    @Name("myNote")
    @Nullable
    @Description("The calling learner's note on it; null if there is none, and without an access token")
    public List<@Nullable NoteView> noteOfItem(@Source List<ItemView> sources) {
        return Batch.oneOrNull(sources, ItemView::rowId, items -> notes.ofItems(learners.current(), items));
    }

    @Name("item")
    @Description("What it is about")
    public List<ItemView> itemOfNote(@Source List<NoteView> sources) {
        return Batch.one(sources, NoteView::itemId, catalogue::items);
    }

    /** Not batched, so that the budget of the operation is checked between notes. */
    @Name("html")
    @Description("The text as HTML that is safe to insert as it is")
    public String htmlOfNote(@Source NoteView note) {
        return html.of(note);
    }

    @Name("notes")
    @Description("The learner's notes, in the order in which their items were added to the catalogue")
    public NoteConnection notesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description(NoteFilter.OF_KIND) List<@NonNull ItemKind> kind,
            @Nullable @Description(RoadmapItems.IN_ROADMAP) List<@NonNull String> roadmap,
            @Nullable @Description("Number of notes from the start, 1 to 100; default 20") Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description("Number of notes from the end, 1 to 100") Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new NoteConnection(notes.list(
                learner.rowId(), new NoteFilter(kind, roadmap), PageRequest.ofConnection(first, after, last, before)));
    }

    @Mutation("writeNote")
    @Description("Writes the note on one item, replacing what is there: text, links or both")
    public NoteView writeNote(
            @Description(ItemDescriptions.KIND) ItemKind kind,
            @Description(ItemDescriptions.ANY_SLUG) String slug,
            @Nullable @Description("Markdown (CommonMark) without HTML, at most 20,000 characters") String text,
            @Nullable @Description("The learner's own links, at most 20") List<@NonNull NoteLink> links,
            @Nullable @Description("Proceed only if the note still has this revision; like If-Match in REST")
                    String ifRevision) {
        var draft = NoteDraft.of(text, links);
        var written = ifRevision == null
                ? notes.write(learners.current(), kind, slug, draft)
                : notes.write(learners.current(), kind, slug, draft, present -> present.assertRevision(ifRevision));
        return written.note();
    }

    @Mutation("deleteNote")
    @Description("Deletes the note on one item")
    public DeletedNote deleteNote(
            @Description(ItemDescriptions.KIND) ItemKind kind,
            @Description(ItemDescriptions.ANY_SLUG) String slug,
            @Nullable @Description("Proceed only if the note still has this revision; like If-Match in REST")
                    String ifRevision) {
        return DeletedNote.of(
                ifRevision == null
                        ? notes.delete(learners.current(), kind, slug)
                        : notes.delete(learners.current(), kind, slug, present -> present.assertRevision(ifRevision)));
    }

    @Name("item")
    @Description("What it was about")
    public List<ItemView> itemOfDeleted(@Source List<DeletedNote> sources) {
        return Batch.one(sources, DeletedNote::itemId, catalogue::items);
    }

    @Type("NoteConnection")
    @Description("A page of notes")
    public static final class NoteConnection extends Connection<NoteView, NoteEdge> {
        NoteConnection(Page<NoteView> page) {
            super(page, NoteEdge::new);
        }

        @Override
        @Description("The notes with their cursors")
        public List<NoteEdge> getEdges() {
            return super.getEdges();
        }

        @Override
        @Description("The notes themselves")
        public List<NoteView> getNodes() {
            return super.getNodes();
        }
    }

    @Type("NoteEdge")
    @Description("A note and its position in the list")
    public static final class NoteEdge extends Connection.Edge<NoteView> {
        NoteEdge(NoteView node, String cursor) {
            super(node, cursor);
        }
    }
}
