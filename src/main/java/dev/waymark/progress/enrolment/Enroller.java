package dev.waymark.progress.enrolment;

import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.telemetry.CommittedCounts;
import dev.waymark.progress.LearnerLock;
import dev.waymark.progress.enrolment.Enrolments.EnrolmentNotFound;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes which roadmaps a learner follows. Marks belong to items, and none of this touches them. A precondition is
 * checked while the learner's other writers wait, and throws {@link PreconditionFailed}.
 */
@ApplicationScoped
public class Enroller {

    private static final String COUNTED = "waymark.enrolments";

    private final Roadmaps roadmaps;
    private final Enrolments enrolments;
    private final LearnerLock lock;
    private final Clock clock;
    private final CommittedCounts counts;

    Enroller(Roadmaps roadmaps, Enrolments enrolments, LearnerLock lock, Clock clock, CommittedCounts counts) {
        this.roadmaps = roadmaps;
        this.enrolments = enrolments;
        this.lock = lock;
        this.clock = clock;
        this.counts = counts;
    }

    void begin(@Observes StartupEvent started) {
        counts.begin(COUNTED);
    }

    /**
     * @param isNew whether the learner did not follow the roadmap before
     */
    record Enrolled(EnrolmentView enrolment, boolean isNew) {}

    /**
     * Follows a roadmap, if the learner does not follow it yet.
     *
     * @param number of the version to follow from now on; null for the one that is already followed, or else the latest
     */
    @Transactional
    Enrolled enrol(
            long learner, String slug, @Nullable Integer number, Consumer<Optional<EnrolmentView>> precondition) {
        lock.acquire(learner);
        var roadmap = visible(learner, slug);
        var present = enrolments.find(learner, roadmap.rowId());
        precondition.accept(present);
        if (present.isEmpty()) {
            start(learner, roadmap, number == null ? roadmap : version(roadmap, number, "version"));
        } else if (number != null) {
            move(learner, version(roadmap, number, "version"));
        }
        return new Enrolled(present(learner, roadmap), present.isEmpty());
    }

    @Transactional
    EnrolmentView move(long learner, String slug, int number, Consumer<EnrolmentView> precondition) {
        lock.acquire(learner);
        var roadmap = visible(learner, slug);
        precondition.accept(present(learner, roadmap));
        move(learner, version(roadmap, number, "number"));
        return present(learner, roadmap);
    }

    /** Returns the enrolment as it was. */
    @Transactional
    EnrolmentView leave(long learner, String slug, Consumer<EnrolmentView> precondition) {
        lock.acquire(learner);
        var roadmap = visible(learner, slug);
        var present = present(learner, roadmap);
        precondition.accept(present);
        Enrolment.of(learner, roadmap.rowId()).end();
        return present;
    }

    /** Follows a roadmap that the learner just made; the caller holds the learner lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(long learner, RoadmapView roadmap) {
        start(learner, roadmap, roadmap);
    }

    /** The learner's enrolment in a roadmap; empty if they do not follow it. */
    public Optional<EnrolmentView> find(long learner, RoadmapView roadmap) {
        return Optional.ofNullable(
                enrolments.ofRoadmaps(learner, List.of(roadmap.rowId())).get(roadmap.rowId()));
    }

    /** Moves to this version if the learner follows the roadmap; the caller holds the learner lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepUp(long learner, RoadmapView version) {
        Enrolment.find(learner, version.rowId())
                .ifPresent(enrolment -> enrolment.moveTo(version.version().rowId()));
    }

    /** To be called under the lock: the previous writer may have deleted a personal roadmap. */
    private RoadmapView visible(long learner, String slug) {
        return roadmaps.findVisible(learner, slug).orElseThrow(() -> new RoadmapNotFound(slug));
    }

    private void start(long learner, RoadmapView roadmap, RoadmapView version) {
        if (roadmap.retiredAt() != null) {
            throw new RoadmapRetired(roadmap.slug());
        }
        Enrolment.start(learner, roadmap.rowId(), version.version().rowId(), clock.instant());
        counts.add(COUNTED);
    }

    private static void move(long learner, RoadmapView version) {
        Enrolment.of(learner, version.rowId()).moveTo(version.version().rowId());
    }

    /**
     * @param member the request member that gave the number
     */
    private RoadmapView version(RoadmapView roadmap, int number, String member) {
        return roadmaps.find(roadmap, number)
                .orElseThrow(() -> InvalidInput.parameter(member, "is not a version of this roadmap"));
    }

    private EnrolmentView present(long learner, RoadmapView roadmap) {
        return enrolments.find(learner, roadmap.rowId()).orElseThrow(() -> new EnrolmentNotFound(roadmap.slug()));
    }

    /** The roadmap was withdrawn: learners who follow it can continue, but nobody can start. */
    static final class RoadmapRetired extends ProblemException {

        RoadmapRetired(String roadmap) {
            super(409, "Roadmap retired", "The roadmap \"%s\" was withdrawn.".formatted(roadmap));
        }
    }
}
