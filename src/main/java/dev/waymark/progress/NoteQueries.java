package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Notes in GraphQL: on every item, and the learner's own list. */
@GraphQLApi
@Authenticated
public class NoteQueries {

    private final Notes notes;
    private final Catalogue catalogue;
    private final Learners learners;

    NoteQueries(Notes notes, Catalogue catalogue, Learners learners) {
        this.notes = notes;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Name("myNote")
    @Nullable
    @Description("What the learner who asks wrote down about it; null if that is nothing, and for who is nobody")
    public List<@Nullable NoteView> noteOfItem(@Source List<ItemView> sources) {
        return Batch.oneOrNull(sources, ItemView::rowId, items -> notes.ofItems(learners.current(), items));
    }

    @Name("item")
    @Description("What it is about")
    public List<ItemView> itemOfNote(@Source List<NoteView> sources) {
        return Batch.one(sources, NoteView::itemId, catalogue::items);
    }

    /** One by one, so that the document's deadline is looked at between them. */
    @Name("html")
    @Description("The text as HTML that is safe to insert as it is")
    public String htmlOfNote(@Source NoteView note) {
        return NoteMarkdown.html(note.text());
    }

    @Name("notes")
    @Description("The learner's notes, in the order in which the items came into the catalogue")
    public NoteConnection notesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Only on items of this kind") ItemKind kind,
            @Nullable @Description("Only on items of this roadmap, by its slug, in the version that is followed")
                    String roadmap,
            @Nullable @Description("How many notes from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many notes from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new NoteConnection(notes.list(
                learner.rowId(), new NoteFilter(kind, roadmap), PageRequest.ofConnection(first, after, last, before)));
    }

    @Mutation("writeNote")
    @Description("Writes the note on one item, in place of what is there: text, links or both")
    public NoteView writeNote(
            @Description("What sort of item it is") ItemKind kind,
            @Description("The item's slug, or a former one") String slug,
            @Nullable @Description("Markdown (CommonMark) without HTML, at most 20,000 characters") String text,
            @Nullable @Description("At most 20") List<@NonNull NoteLink> links,
            @Nullable @Description("Only if the note still is of this revision; as If-Match does in REST")
                    String ifRevision) {
        var draft = NoteDraft.of(text, links);
        var written = ifRevision == null
                ? notes.write(learners.current(), kind, slug, draft)
                : notes.write(learners.current(), kind, slug, draft, present -> present.assertRevision(ifRevision));
        return written.note();
    }

    @Mutation("deleteNote")
    @Description("Deletes the note on one item; always true")
    public boolean deleteNote(
            @Description("What sort of item it is") ItemKind kind,
            @Description("The item's slug, or a former one") String slug,
            @Nullable @Description("Only if the note still is of this revision; as If-Match does in REST")
                    String ifRevision) {
        if (ifRevision == null) {
            notes.delete(learners.current(), kind, slug);
        } else {
            notes.delete(learners.current(), kind, slug, present -> present.assertRevision(ifRevision));
        }
        return true;
    }
}
