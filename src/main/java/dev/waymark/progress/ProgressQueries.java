package dev.waymark.progress;

import static java.lang.Boolean.TRUE;

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

/** Progress in GraphQL: on every item, and the learner's own lists. */
@GraphQLApi
@Authenticated
public class ProgressQueries {

    private final ProgressTracker tracker;
    private final Marks marks;
    private final Catalogue catalogue;
    private final Learners learners;

    ProgressQueries(ProgressTracker tracker, Marks marks, Catalogue catalogue, Learners learners) {
        this.tracker = tracker;
        this.marks = marks;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Name("myProgress")
    @Nullable
    @Description("The calling learner's progress on it; null without an access token")
    public List<@Nullable ProgressView> progressOfItem(@Source List<ItemView> sources) {
        var learner = learners.current();
        var found =
                tracker.ofItems(learner, sources.stream().map(ItemView::rowId).toList());
        return sources.stream()
                .<@Nullable ProgressView>map(item -> found.getOrDefault(item.rowId(), ProgressView.none(learner, item)))
                .toList();
    }

    @Name("item")
    @Description("The item whose progress this is")
    public List<ItemView> itemOfProgress(@Source List<ProgressView> sources) {
        return Batch.one(sources, ProgressView::itemId, catalogue::items);
    }

    @Name("progress")
    @Nullable
    @Description("The learner's progress on the item, as it is now; null if the change was rejected")
    public List<@Nullable ProgressView> progressOfResult(@Source List<RecordedChanges.Result> sources) {
        return Batch.oneOrNull(
                sources, RecordedChanges.Result::itemId, ids -> tracker.ofItems(learners.current(), ids));
    }

    @Name("progress")
    @Description("Everything the learner has ever marked, in the order in which the items were added to the catalogue")
    public ProgressConnection progressOfLearner(
            @Source LearnerView learner,
            @Nullable @Description(ProgressFilter.OF_STATUS) List<@NonNull ProgressStatus> status,
            @Nullable @Description(ProgressFilter.OF_KIND) List<@NonNull ItemKind> kind,
            @Nullable @Description(RoadmapItems.IN_ROADMAP) List<@NonNull String> roadmap,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new ProgressConnection(tracker.list(
                learner.rowId(),
                new ProgressFilter(status, kind, roadmap),
                PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("changes")
    @Description("Current state of each item that changed after a cursor, complete and without gaps")
    public ChangesSince changesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Cursor from the previous response; by default, all changes from the beginning")
                    String since,
            @Nullable @Description("Maximum number of items, 1 to 500; default 100") Integer limit) {
        return tracker.changesSince(learner.rowId(), since, limit);
    }

    @Mutation("markProgress")
    @Description("Sets the learner's status on one item, in every roadmap")
    public ProgressView markProgress(
            @Description(ItemDescriptions.KIND) ItemKind kind,
            @Description(ItemDescriptions.ANY_SLUG) String slug,
            @Description("The learner's status on the item") ProgressStatus status,
            @Nullable @Description("Proceed only if this change still decides the item's status; like If-Match in REST")
                    String ifChangeId,
            @Nullable
                    @Description("If true, proceed only if the item has never been marked; like If-Match in REST with"
                            + " the ETag of that state")
                    Boolean ifNeverMarked) {
        return ifChangeId == null && !TRUE.equals(ifNeverMarked)
                ? marks.set(learners.current(), kind, slug, status)
                : marks.set(
                        learners.current(),
                        kind,
                        slug,
                        status,
                        present -> present.assertDecidedBy(ifChangeId, TRUE.equals(ifNeverMarked)));
    }

    @Mutation("recordChanges")
    @Description("Records changes from an offline device, in whatever order and however often they are sent")
    public RecordedChanges recordChanges(
            @Description("The changes, at most 500") List<@NonNull ProgressChange> changes) {
        return tracker.record(learners.current(), changes);
    }

    @Type("ProgressConnection")
    @Description("A page of marked items")
    public static final class ProgressConnection extends Connection<ProgressView, ProgressEdge> {
        ProgressConnection(Page<ProgressView> page) {
            super(page, ProgressEdge::new);
        }
    }

    @Type("ProgressEdge")
    @Description("The progress on one item and its position in the list")
    public static final class ProgressEdge extends Connection.Edge<ProgressView> {
        ProgressEdge(ProgressView node, String cursor) {
            super(node, cursor);
        }
    }
}
