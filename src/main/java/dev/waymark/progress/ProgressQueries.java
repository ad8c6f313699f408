package dev.waymark.progress;

import static java.lang.Boolean.TRUE;

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

/** Progress in GraphQL: on every item, and the learner's own lists. */
@GraphQLApi
@Authenticated
public class ProgressQueries {

    private final ProgressTracker tracker;
    private final Catalogue catalogue;
    private final Learners learners;

    ProgressQueries(ProgressTracker tracker, Catalogue catalogue, Learners learners) {
        this.tracker = tracker;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Name("myProgress")
    @Nullable
    @Description("How far the learner who asks is with it; null for who is nobody")
    public List<@Nullable ProgressView> progressOfItem(@Source List<ItemView> sources) {
        var found = tracker.ofItems(
                learners.current(), sources.stream().map(ItemView::rowId).toList());
        return sources.stream()
                .<@Nullable ProgressView>map(item -> found.getOrDefault(item.rowId(), ProgressView.none(item)))
                .toList();
    }

    @Name("item")
    @Description("What is marked")
    public List<ItemView> itemOfProgress(@Source List<ProgressView> sources) {
        return Batch.one(sources, ProgressView::itemId, catalogue::items);
    }

    @Name("progress")
    @Description("What was ever marked, in the order in which the items came into the catalogue")
    public ProgressConnection progressOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Only what is marked so now") ProgressStatus status,
            @Nullable @Description("Only items of this kind") ItemKind kind,
            @Nullable @Description("Only items of this roadmap, by its slug, in the version that is followed")
                    String roadmap,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new ProgressConnection(tracker.list(
                learner.rowId(),
                new ProgressFilter(status, kind, roadmap),
                PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("changes")
    @Description("The present state of each item that changed after a cursor, complete and without gaps")
    public ChangesSince changesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("The cursor of the last answer; from the beginning unless told") String since,
            @Nullable @Description("How many items at most, 1 to 500; 100 unless told") Integer limit) {
        return tracker.changesSince(learner.rowId(), since, limit);
    }

    @Mutation("markProgress")
    @Description("Says how far the learner is with one item, in every roadmap")
    public ProgressView markProgress(
            @Description("What sort of item it is") ItemKind kind,
            @Description("The item's slug, or a former one") String slug,
            @Description("How far the learner is") ProgressStatus status,
            @Nullable @Description("Only if this change still decides the item's status; as If-Match does in REST")
                    String ifChangeId,
            @Nullable
                    @Description("If true, only if the item never was marked at all; as If-Match does in REST with the"
                            + " ETag of such a state")
                    Boolean ifNeverMarked) {
        return ifChangeId == null && !TRUE.equals(ifNeverMarked)
                ? tracker.mark(learners.current(), kind, slug, status)
                : tracker.mark(
                        learners.current(),
                        kind,
                        slug,
                        status,
                        present -> present.assertDecidedBy(ifChangeId, TRUE.equals(ifNeverMarked)));
    }

    @Mutation("recordChanges")
    @Description("Takes what an offline device recorded, in whatever order and however often it comes")
    public RecordedChanges recordChanges(@Description("At most 500") List<@NonNull ProgressChange> changes) {
        return tracker.record(learners.current(), changes);
    }
}
