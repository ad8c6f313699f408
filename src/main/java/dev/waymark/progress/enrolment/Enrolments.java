package dev.waymark.progress.enrolment;

import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.progress.enrolment.Enroller.Enrolled;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.VersionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which roadmaps learners follow, and their progress in them. A learner is identified by their row id throughout, a
 * roadmap by its slug, current or former. A precondition is checked while nobody else writes for the learner, and
 * throws {@link PreconditionFailed}.
 */
@ApplicationScoped
public class Enrolments {

    private final EnrolmentLists lists;
    private final MarkedStages stages;
    private final Enroller enroller;
    private final Upgrades upgrades;
    private final Resets resets;

    Enrolments(EnrolmentLists lists, MarkedStages stages, Enroller enroller, Upgrades upgrades, Resets resets) {
        this.lists = lists;
        this.stages = stages;
        this.enroller = enroller;
        this.upgrades = upgrades;
        this.resets = resets;
    }

    /** In the order in which the learner began the roadmaps. */
    public Page<EnrolmentView> list(long learner, PageRequest request) {
        return lists.page(learner, request);
    }

    /** In the order in which the learner began the roadmaps. */
    public List<EnrolmentView> all(long learner) {
        return lists.all(learner);
    }

    /** Enrolments by the roadmaps' row ids, without roadmaps that the learner does not follow. */
    public Map<Long, EnrolmentView> ofRoadmaps(long learner, Collection<Long> roadmapIds) {
        return lists.ofRoadmaps(learner, roadmapIds);
    }

    /** Progress by the roadmaps' row ids, without roadmaps that the learner does not follow. */
    Map<Long, RoadmapProgress> progressOfRoadmaps(long learner, Collection<Long> roadmapIds) {
        return ofRoadmaps(learner, roadmapIds).values().stream()
                .collect(Collectors.toMap(EnrolmentView::roadmapId, EnrolmentView::progress));
    }

    /** One enrolment, with the stages and their steps. */
    public EnrolmentView find(long learner, String roadmap) {
        return lists.named(learner, roadmap);
    }

    /** The learner's progress in a version of a roadmap, followed or not, by its row id. */
    public RoadmapProgress progressIn(long learner, long versionId) {
        return RoadmapProgress.of(
                versionId, stages.of(learner, List.of(versionId)).getOrDefault(versionId, List.of()));
    }

    /** What is marked in versions of roadmaps, followed or not, by the versions' row ids. */
    public Map<Long, List<StageProgress>> stagesOf(long learner, Collection<Long> versionIds) {
        return stages.of(learner, versionIds);
    }

    /**
     * Follows a roadmap, if the learner does not follow it yet.
     *
     * @param version the number of the version to follow from now on; null for the one that is already followed, or
     *     else the latest
     */
    Enrolled enrol(
            long learner, String roadmap, @Nullable Integer version, Consumer<Optional<EnrolmentView>> precondition) {
        return enroller.enrol(learner, roadmap, version, precondition);
    }

    /** Follows a roadmap that the learner just made, in a transaction in which nobody else writes for them. */
    public void begin(long learner, RoadmapView roadmap) {
        enroller.begin(learner, roadmap);
    }

    /** Moves to this version, if the learner follows the roadmap at all; under the same condition. */
    public void keepUp(long learner, RoadmapView version) {
        enroller.keepUp(learner, version);
    }

    EnrolmentView move(long learner, String roadmap, int number, Consumer<EnrolmentView> precondition) {
        return enroller.move(learner, roadmap, number, precondition);
    }

    void leave(long learner, String roadmap, Consumer<EnrolmentView> precondition) {
        enroller.leave(learner, roadmap, precondition);
    }

    /**
     * @param to the number of the version that might be followed; null for the latest
     */
    EnrolmentUpgrade upgrade(long learner, String roadmap, @Nullable Integer to) {
        var enrolment = find(learner, roadmap);
        return Optional.ofNullable(upgrades(learner, List.of(enrolment), to).get(enrolment.roadmapId()))
                .orElseThrow(() -> new VersionNotFound(enrolment.roadmap(), String.valueOf(to)));
    }

    /** Upgrades by the roadmaps' row ids, without roadmaps that have no such version. */
    Map<Long, EnrolmentUpgrade> upgrades(long learner, Collection<EnrolmentView> enrolments, @Nullable Integer to) {
        return upgrades.of(learner, enrolments, to);
    }

    /** Resets what is marked in the version that is followed, except items that other enrolments share. */
    ResetView reset(long learner, String roadmap, Consumer<EnrolmentView> precondition) {
        return resets.reset(learner, roadmap, precondition);
    }

    ResetView findReset(long learner, String roadmap, String id) {
        return resets.find(learner, roadmap, id).orElseThrow(() -> new ResetNotFound(id));
    }

    /** Undoes a reset: items get their former status back, unless they were marked since. */
    ResetView undoReset(long learner, String roadmap, String id) {
        return resets.undo(learner, roadmap, id);
    }
}
