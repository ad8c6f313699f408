package dev.waymark.progress;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
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

/** Enrolments in GraphQL: on every roadmap, and the learner's own list. */
@GraphQLApi
@Authenticated
public class EnrolmentQueries {

    private final Enrolments enrolments;
    private final Roadmaps roadmaps;
    private final Learners learners;

    EnrolmentQueries(Enrolments enrolments, Roadmaps roadmaps, Learners learners) {
        this.enrolments = enrolments;
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @Name("enrolments")
    @Description("The roadmaps that the learner follows, in the order in which they were begun")
    public EnrolmentConnection enrolmentsOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new EnrolmentConnection(
                enrolments.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("myEnrolment")
    @Nullable
    @Description("That the learner who asks follows it; null if not")
    public List<@Nullable EnrolmentView> enrolmentOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.oneOrNull(sources, RoadmapView::rowId, ids -> enrolments.ofRoadmaps(learners.current(), ids));
    }

    @Name("myProgress")
    @Nullable
    @Description("How far the learner who asks is with the version that they follow; null unless they follow it")
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
    @Description("The roadmap, in its latest version")
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
    @Description("What it would change to follow another version; null if there is no such version")
    public List<@Nullable EnrolmentUpgrade> upgradeOfEnrolment(
            @Source List<EnrolmentView> sources,
            @Nullable @Description("The number of that version, later or earlier; the latest unless told") Integer to) {
        return Batch.oneOrNull(
                sources, EnrolmentView::roadmapId, ids -> enrolments.upgrades(learners.current(), sources, to));
    }

    @Mutation("enrol")
    @Description("Follows a roadmap, in its latest version unless told")
    public EnrolmentView enrol(
            @Description("The roadmap's slug, or a former one") String roadmap,
            @Nullable
                    @Description("The number of the version to follow. Without it, the one that is followed already, or"
                            + " else the latest")
                    Integer version) {
        return enrolments
                .enrol(learners.current(), roadmap, version, present -> {})
                .enrolment();
    }

    @Mutation("moveEnrolment")
    @Description("Follows another version, later or earlier; what was marked stays marked")
    public EnrolmentView moveEnrolment(
            @Description("The roadmap's slug, or a former one") String roadmap,
            @Description("The number of the version to follow from now on") int number,
            @Nullable @Description("Only if this version is followed still; as If-Match does in REST")
                    Integer ifVersion) {
        return enrolments.move(learners.current(), roadmap, number, present -> present.assertFollows(ifVersion));
    }

    @Mutation("leave")
    @Description("Follows a roadmap no more; what was marked stays marked. Always true")
    public boolean leave(@Description("The roadmap's slug, or a former one") String roadmap) {
        enrolments.leave(learners.current(), roadmap, present -> {});
        return true;
    }

    @Mutation("resetProgress")
    @Description("Sets back what is marked in a roadmap, except what another one that is followed has too")
    public ResetView resetProgress(@Description("The roadmap's slug, or a former one") String roadmap) {
        return enrolments.reset(learners.current(), roadmap, present -> {});
    }

    @Mutation("undoReset")
    @Description("Gives what a reset set back its former status again, unless it was marked since")
    public ResetView undoReset(
            @Description("The roadmap's slug, or a former one") String roadmap,
            @Description("The reset's id") String id) {
        return enrolments.undoReset(learners.current(), roadmap, id);
    }
}
