package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Use;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What learners have marked. A learner is identified by their row id throughout. */
@ApplicationScoped
public class ProgressTracker {

    private static final String MARKED = "progress p join item i on i.id = p.item_id";

    private final Sql sql;
    private final Pages pages;
    private final Catalogue catalogue;
    private final RoadmapItems roadmapItems;
    private final ChangeLog changes;
    private final Learners learners;
    private final FairUse fairUse;

    ProgressTracker(
            Sql sql,
            Pages pages,
            Catalogue catalogue,
            RoadmapItems roadmapItems,
            ChangeLog changes,
            Learners learners,
            FairUse fairUse) {
        this.sql = sql;
        this.pages = pages;
        this.catalogue = catalogue;
        this.roadmapItems = roadmapItems;
        this.changes = changes;
        this.learners = learners;
        this.fairUse = fairUse;
    }

    /** The learner's progress on an item; PENDING if it was never marked. */
    ProgressView find(long learner, ItemKind kind, String slug) {
        var item = catalogue.item(kind, slug).orElseThrow(() -> UnknownItem.of(kind, slug));
        var found = ofItems(learner, List.of(item.rowId())).get(item.rowId());
        return found == null ? ProgressView.none(learner, item) : found;
    }

    /** Everything ever marked, in the order in which the items were added to the catalogue; includes retired items. */
    Page<ProgressView> list(long learner, ProgressFilter filter, PageRequest request) {
        var listing = Listing.of(
                        "progress",
                        ProgressView.COLUMNS,
                        MARKED,
                        Key.integer("p.item_id", "item_id"),
                        ProgressView::read)
                .where("p.learner_id = ?", learner)
                .whereIfGiven("p.status = any (?)", filter.status())
                .whereIfGiven("i.kind = any (?)", filter.kind());
        return pages.read(roadmapItems.narrow(listing, "p.item_id", learner, filter.roadmap()), request);
    }

    /** Everything that is DONE, in the order in which the items were added to the catalogue. */
    public List<ProgressView> done(long learner) {
        return sql.list(
                "select " + ProgressView.COLUMNS + " from " + MARKED
                        + " where p.learner_id = ? and p.status = ? order by p.item_id",
                ProgressView::read,
                learner,
                ProgressStatus.DONE);
    }

    /** Progress by the items' row ids, without items that were never marked. */
    public Map<Long, ProgressView> ofItems(long learner, Collection<Long> itemIds) {
        return sql.map(
                "select " + ProgressView.COLUMNS + " from " + MARKED
                        + " where p.learner_id = ? and p.item_id = any (?)",
                row -> row.bigint("item_id"),
                ProgressView::read,
                learner,
                itemIds);
    }

    /** Progress by the items' row ids; PENDING for items that were never marked. */
    Map<Long, ProgressView> ofItemsOrNone(long learner, Map<Long, ItemView> items) {
        var found = ofItems(learner, items.keySet());
        return items.values().stream()
                .collect(Collectors.toMap(
                        ItemView::rowId, item -> found.getOrDefault(item.rowId(), ProgressView.none(learner, item))));
    }

    /**
     * Records changes from a device, in whatever order and however often they are sent. A long batch counts as several
     * writes.
     */
    RecordedChanges record(long learner, List<ProgressChange> recorded) {
        var batch = ChangeBatch.of(recorded);
        fairUse.chargeMore(Use.WRITE, batch.writes() - 1);
        return write(learner, batch);
    }

    private RecordedChanges write(long learner, ChangeBatch batch) {
        return learners.writing("progress_counter", () -> changes.record(learner, batch));
    }

    /** Records more changes than a device may send at once, all of them or none. Its callers limit their number. */
    @Transactional
    public RecordedChanges recordAll(long learner, List<ProgressChange> recorded) {
        var results = new ArrayList<RecordedChanges.Result>();
        String cursor;
        int from = 0;
        do {
            int to = Math.min(from + ChangeBatch.MAX, recorded.size());
            var part = write(learner, ChangeBatch.of(recorded.subList(from, to)));
            results.addAll(part.results());
            cursor = part.cursor();
            from = to;
        } while (from < recorded.size());
        return new RecordedChanges(results, cursor);
    }

    /**
     * The current state of each item that changed after a cursor, in the order of the changes. Nothing is missed, even
     * if others write in the meantime.
     */
    ChangesSince changesSince(long learner, @Nullable String cursor, @Nullable Integer limit) {
        return changes.since(learner, cursor, limit);
    }
}
