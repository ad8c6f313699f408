package dev.waymark.progress.enrolment;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.progress.ProgressView;
import dev.waymark.progress.RecordedChanges;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.StageView;
import io.quarkus.security.Authenticated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/**
 * In GraphQL, what leads from a change to the tallies that it changes, and from tallies to what they count: a mutation
 * answers all that a screen has to show anew.
 */
@GraphQLApi
@Authenticated
public class ChangedEnrolmentQueries {

    private final ChangedEnrolments enrolments;
    private final Roadmaps roadmaps;
    private final Catalogue catalogue;
    private final Learners learners;

    ChangedEnrolmentQueries(ChangedEnrolments enrolments, Roadmaps roadmaps, Catalogue catalogue, Learners learners) {
        this.enrolments = enrolments;
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Name("enrolments")
    @Description(
            "The learner's enrolments in whose tallies it counts, because the version that is followed includes the"
                    + " item, in the order in which they were begun")
    public List<List<EnrolmentView>> enrolmentsOfProgress(@Source List<ProgressView> sources) {
        return Batch.many(sources, ProgressView::itemId, ids -> enrolments.ofItems(learners.current(), ids));
    }

    @Name("enrolments")
    @Description("The learner's enrolments whose tallies the changes count in, in the order in which they were begun;"
            + " rejected changes count in none")
    public List<List<EnrolmentView>> enrolmentsOfChanges(@Source List<RecordedChanges> sources) {
        return Batch.all(sources, RecordedChanges::itemIds, ids -> enrolments.ofItems(learners.current(), ids)).stream()
                .map(ChangedEnrolments::distinct)
                .toList();
    }

    @Name("enrolments")
    @Description("The learner's enrolments whose tallies the reset, or its undoing, changed, in the order in which they"
            + " were begun")
    public List<List<EnrolmentView>> enrolmentsOfReset(@Source List<ResetView> sources) {
        return Batch.many(sources, ResetView::id, ids -> enrolments.ofResets(learners.current(), ids));
    }

    @Name("roadmap")
    @Description("The roadmap")
    public List<RoadmapView> roadmapOfReset(@Source List<ResetView> sources) {
        return roadmaps(sources, ResetView::roadmapId);
    }

    @Name("roadmap")
    @Description("The roadmap")
    public List<RoadmapView> roadmapOfUpgrade(@Source List<EnrolmentUpgrade> sources) {
        return roadmaps(sources, upgrade -> upgrade.changes().roadmapId());
    }

    @Name("roadmap")
    @Description("The roadmap that is no longer followed")
    public List<RoadmapView> roadmapOfDeleted(@Source List<DeletedEnrolment> sources) {
        return roadmaps(sources, DeletedEnrolment::roadmapId);
    }

    private <S> List<RoadmapView> roadmaps(List<S> sources, Function<S, Long> id) {
        return Batch.one(sources, id, this::visible);
    }

    private Map<Long, RoadmapView> visible(Collection<Long> ids) {
        return roadmaps.visibleByRowId(learners.current(), ids);
    }

    @Name("stage")
    @Description("The stage")
    public List<StageView> stageOfProgress(@Source List<StageProgress> sources) {
        return Batch.one(sources, StageProgress::stageId, roadmaps::stagesByRowId);
    }

    @Name("item")
    @Description("The item, in its current wording")
    public List<ItemView> itemOfStepProgress(@Source List<StepProgress> sources) {
        return Batch.one(sources, StepProgress::itemId, catalogue::items);
    }
}
