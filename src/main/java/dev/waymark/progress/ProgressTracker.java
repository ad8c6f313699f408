package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What learners have marked. A learner is meant by the row id throughout. */
@ApplicationScoped
public class ProgressTracker {

    private static final String MARKED = "progress p join item i on i.id = p.item_id";

    private final Sql sql;
    private final Pages pages;
    private final Catalogue catalogue;
    private final Marks marks;
    private final ChangeLog changes;
    private final Learners learners;

    ProgressTracker(Sql sql, Pages pages, Catalogue catalogue, Marks marks, ChangeLog changes, Learners learners) {
        this.sql = sql;
        this.pages = pages;
        this.catalogue = catalogue;
        this.marks = marks;
        this.changes = changes;
        this.learners = learners;
    }

    /** Marks an item, in one statement. */
    public ProgressView mark(long learner, ItemKind kind, String slug, ProgressStatus status) {
        return learners.writing(ChangeLog.LEARNER, () -> marks.set(learner, kind, slug, status));
    }

    /**
     * Marks an item if it is in the state that the caller knows; in one statement more.
     *
     * @param precondition throws if the present state is another one
     * @throws PreconditionFailed if that changes just now
     */
    public ProgressView mark(
            long learner, ItemKind kind, String slug, ProgressStatus status, Consumer<ProgressView> precondition) {
        var present = find(learner, kind, slug);
        precondition.accept(present);
        return learners.writing(ChangeLog.LEARNER, () -> marks.replace(learner, present, status));
    }

    /** How far the learner is with an item; PENDING with one that was never marked. */
    public ProgressView find(long learner, ItemKind kind, String slug) {
        var item = catalogue.item(kind, slug).orElseThrow(() -> UnknownItem.of(kind, slug));
        var found = ofItems(learner, List.of(item.rowId())).get(item.rowId());
        return found == null ? ProgressView.none(item) : found;
    }

    /** What was ever marked, in the order in which the items came into the catalogue; retired items are among it. */
    public Page<ProgressView> list(long learner, ProgressFilter filter, PageRequest request) {
        var listing = Listing.of(
                        "progress",
                        ProgressView.COLUMNS,
                        MARKED,
                        Key.integer("p.item_id", "item_id"),
                        ProgressView::read)
                .where("p.learner_id = ?", learner)
                .whereIfGiven("p.status = ?", filter.status())
                .whereIfGiven("i.kind = ?", filter.kind())
                .whereIfGiven(FollowedItems.of("p"), filter.roadmap());
        return pages.read(listing, request);
    }

    /** All that is DONE, in the order in which the items came into the catalogue. */
    public List<ProgressView> done(long learner) {
        return sql.list(
                "select " + ProgressView.COLUMNS + " from " + MARKED
                        + " where p.learner_id = ? and p.status = ? order by p.item_id",
                ProgressView::read,
                learner,
                ProgressStatus.DONE);
    }

    /** By the items' row ids; without those that were never marked. */
    public Map<Long, ProgressView> ofItems(long learner, Collection<Long> itemIds) {
        return sql
                .list(
                        "select " + ProgressView.COLUMNS + " from " + MARKED
                                + " where p.learner_id = ? and p.item_id = any (?)",
                        ProgressView::read,
                        learner,
                        itemIds)
                .stream()
                .collect(Collectors.toMap(ProgressView::itemId, Function.identity()));
    }

    /** Takes what a device recorded, in whatever order and however often it comes. */
    public RecordedChanges record(long learner, List<ProgressChange> recorded) {
        var batch = ChangeBatch.of(recorded);
        return learners.writing(ChangeLog.LEARNER, () -> changes.record(learner, batch));
    }

    /** The same for more than a device sends at once: all of it or nothing. */
    @Transactional
    public RecordedChanges recordAll(long learner, List<ProgressChange> recorded) {
        var results = new ArrayList<RecordedChanges.Result>();
        String cursor;
        int from = 0;
        do {
            int to = Math.min(from + ChangeBatch.MAX, recorded.size());
            var part = record(learner, recorded.subList(from, to));
            results.addAll(part.results());
            cursor = part.cursor();
            from = to;
        } while (from < recorded.size());
        return new RecordedChanges(results, cursor);
    }

    /**
     * The present state of each item that changed after a cursor, in the order of the changes: complete, whatever was
     * written meanwhile.
     */
    public ChangesSince changesSince(long learner, @Nullable String cursor, @Nullable Integer limit) {
        return changes.since(learner, cursor, limit);
    }
}
