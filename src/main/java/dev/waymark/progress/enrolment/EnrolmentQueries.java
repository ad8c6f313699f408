package dev.waymark.progress.enrolment;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.graphql.OncePerKey;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.VersionView;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Enrolments in GraphQL: on every roadmap, and the learner's own list. */
@GraphQLApi
@Authenticated
public class EnrolmentQueries {

    private final Enrolments enrolments;
    private final Enroller enroller;
    private final Upgrades upgrades;
    private final Resets resets;
    private final Roadmaps roadmaps;
    private final Learners learners;

    EnrolmentQueries(
            Enrolments enrolments,
            Enroller enroller,
            Upgrades upgrades,
            Resets resets,
            Roadmaps roadmaps,
            Learners learners) {
        this.enrolments = enrolments;
        this.enroller = enroller;
        this.upgrades = upgrades;
        this.resets = resets;
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @Name("enrolments")
    @Description("The roadmaps that the learner follows, in the order in which they were begun")
    public EnrolmentConnection enrolmentsOfLearner(
            @Source LearnerView learner,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new EnrolmentConnection(
                enrolments.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("myEnrolment")
    @Nullable
    @Description("The calling learner's enrolment in it; null if they do not follow it")
    public List<@Nullable EnrolmentView> enrolmentOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.oneOrNull(sources, RoadmapView::rowId, ids -> enrolments.ofRoadmaps(learners.current(), ids));
    }

    @Name("myProgress")
    @Nullable
    @Description("The calling learner's progress in the version that they follow; null if they do not"
            + " follow the roadmap")
    public List<@Nullable RoadmapProgress> progressOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.oneOrNull(
                sources, RoadmapView::rowId, ids -> enrolments.progressOfRoadmaps(learners.current(), ids));
    }

    @Name("stages")
    @Description("The same for each stage, with its steps")
    public List<List<StageProgress>> stagesOfProgress(@Source List<RoadmapProgress> sources) {
        return Batch.many(sources, RoadmapProgress::versionId, ids -> enrolments.stagesOf(learners.current(), ids));
    }

    @Name("roadmap")
    @Description("The roadmap")
    public List<RoadmapView> roadmapOfEnrolment(@Source List<EnrolmentView> sources) {
        return Batch.one(sources, EnrolmentView::roadmapId, ids -> roadmaps.visibleByRowId(learners.current(), ids));
    }

    @Name("version")
    @Description("The version that is followed")
    public List<VersionView> versionOfEnrolment(@Source List<EnrolmentView> sources) {
        return Batch.one(sources, EnrolmentView::versionId, roadmaps::versionsByRowId);
    }

    @Name("upgrade")
    @Nullable
    @Description("What moving to another version would change; null if there is no such version")
    public List<@Nullable EnrolmentUpgrade> upgradeOfEnrolment(
            @Source List<EnrolmentView> sources,
            @Nullable @Description("Number of that version, later or earlier; default the latest") Integer to) {
        return Batch.oneOrNull(
                sources, EnrolmentView::roadmapId, ids -> upgrades.preview(learners.current(), sources, to));
    }

    @Mutation("enrol")
    @Description("Follows a roadmap, by default in its latest version")
    public EnrolmentView enrol(
            @Description("Slug of the roadmap, current or former") String roadmap,
            @Nullable
                    @Description("Number of the version to follow. By default, the one that is already followed, or"
                            + " else the latest")
                    Integer version) {
        return enroller.enrol(learners.current(), roadmap, version, present -> {})
                .enrolment();
    }

    @Mutation("moveEnrolment")
    @Description("Moves to another version, later or earlier; what was marked stays marked")
    public EnrolmentView moveEnrolment(
            @Description("Slug of the roadmap, current or former") String roadmap,
            @Description("The number of the version to follow from now on") int number,
            @Nullable @Description("Proceed only if this version is still followed; like If-Match in REST")
                    Integer ifVersion) {
        return enroller.move(learners.current(), roadmap, number, present -> present.assertFollows(ifVersion));
    }

    @Mutation("leave")
    @Description("Stops following a roadmap; what was marked stays marked")
    public DeletedEnrolment leave(@Description("Slug of the roadmap, current or former") String roadmap) {
        return DeletedEnrolment.of(enroller.leave(learners.current(), roadmap, present -> {}));
    }

    @Mutation("resetProgress")
    @OncePerKey
    @Description("Resets what is marked in a roadmap, except for items that another followed roadmap also includes")
    public ResetView resetProgress(@Description("Slug of the roadmap, current or former") String roadmap) {
        return resets.reset(learners.current(), roadmap, present -> {});
    }

    @Mutation("undoReset")
    @Description("Undoes a reset: items get their former status back, unless they were marked since")
    public ResetView undoReset(
            @Description("Slug of the roadmap, current or former") String roadmap,
            @Description("The reset's id") String id) {
        return resets.undo(learners.current(), roadmap, id);
    }

    @Type("EnrolmentConnection")
    @Description("A page of enrolments")
    public static final class EnrolmentConnection extends Connection<EnrolmentView, EnrolmentEdge> {
        EnrolmentConnection(Page<EnrolmentView> page) {
            super(page, EnrolmentEdge::new);
        }
    }

    @Type("EnrolmentEdge")
    @Description("An enrolment and its position in the list")
    public static final class EnrolmentEdge extends Connection.Edge<EnrolmentView> {
        EnrolmentEdge(EnrolmentView node, String cursor) {
            super(node, cursor);
        }
    }
}
