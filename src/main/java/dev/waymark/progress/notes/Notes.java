package dev.waymark.progress.notes;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemNames;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.progress.RoadmapItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Learners' notes on items. A learner is identified by their row id throughout. */
@ApplicationScoped
class Notes {

    private static final String FROM = "note n join item i on i.id = n.item_id";
    private static final String SELECT = "select " + NoteRows.COLUMNS + " from " + FROM;

    private final Sql sql;
    private final Pages pages;
    private final Catalogue catalogue;
    private final RoadmapItems roadmapItems;
    private final NoteRows rows;
    private final NoteWriter writer;

    Notes(Sql sql, Pages pages, Catalogue catalogue, RoadmapItems roadmapItems, NoteRows rows, NoteWriter writer) {
        this.sql = sql;
        this.pages = pages;
        this.catalogue = catalogue;
        this.roadmapItems = roadmapItems;
        this.rows = rows;
        this.writer = writer;
    }

    /**
     * @param isNew whether there was no note before
     */
    record Written(NoteView note, boolean isNew) {}

    /** Writes a note, replacing any that exists, in one statement. */
    Written write(long learner, ItemKind kind, String slug, NoteDraft draft) {
        return writer.write(learner, kind, slug, draft);
    }

    /**
     * Replaces the note that the caller knows.
     *
     * @param precondition throws if the current note is a different one
     * @throws PreconditionFailed if there is no note, or if it changes in the meantime
     */
    Written write(long learner, ItemKind kind, String slug, NoteDraft draft, Consumer<NoteView> precondition) {
        var present = present(learner, kind, slug).orElseThrow(PreconditionFailed::new);
        precondition.accept(present);
        return new Written(writer.replace(learner, present, draft), false);
    }

    /**
     * @throws NoteNotFound if the item has no note
     */
    NoteView find(long learner, ItemKind kind, String slug) {
        return present(learner, kind, slug).orElseThrow(() -> new NoteNotFound(kind, slug));
    }

    /** In the order in which the items were added to the catalogue; includes notes on retired items. */
    Page<NoteView> list(long learner, NoteFilter filter, PageRequest request) {
        var listing = Listing.of("notes", NoteRows.COLUMNS, FROM, Key.integer("n.item_id", "item_id"), rows::read)
                .where("n.learner_id = ?", learner)
                .whereIfGiven("i.kind = any (?)", filter.kind());
        return pages.read(roadmapItems.narrow(listing, "n.item_id", learner, filter.roadmap()), request);
    }

    /** Notes by the items' row ids, without items that have none. */
    Map<Long, NoteView> ofItems(long learner, Collection<Long> itemIds) {
        return sql.map(
                SELECT + " where n.learner_id = ? and n.item_id = any (?)",
                row -> row.bigint("item_id"),
                rows::read,
                learner,
                itemIds);
    }

    /**
     * Returns the note as it was.
     *
     * @throws NoteNotFound if the item has no note
     */
    NoteView delete(long learner, ItemKind kind, String slug) {
        var present = find(learner, kind, slug);
        writer.delete(learner, present);
        return present;
    }

    /**
     * Deletes the note that the caller knows, and returns it as it was.
     *
     * @param precondition throws if the current note is a different one
     * @throws NoteNotFound if the item has no note
     * @throws PreconditionFailed if the note changes in the meantime
     */
    NoteView delete(long learner, ItemKind kind, String slug, Consumer<NoteView> precondition) {
        var present = find(learner, kind, slug);
        precondition.accept(present);
        writer.deleteUnchanged(learner, present);
        return present;
    }

    /** The note on an item, which must exist itself. */
    private Optional<NoteView> present(long learner, ItemKind kind, String slug) {
        var found = sql.first(
                SELECT + " where n.learner_id = ? and n.item_id = " + ItemNames.ROW_ID,
                rows::read,
                learner,
                kind,
                slug);
        if (found.isEmpty() && catalogue.item(kind, slug).isEmpty()) {
            throw UnknownItem.of(kind, slug);
        }
        return found;
    }

    /** The learner has no note on this item. */
    static final class NoteNotFound extends NotFound {

        NoteNotFound(ItemKind kind, String slug) {
            super("Note not found", noSuch("note on " + kind.collection(), slug));
        }
    }
}
