package dev.waymark.progress.enrolment;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.enrolment.EnrolmentUpgrade.Outlook;
import dev.waymark.roadmap.VersionChanges;
import dev.waymark.roadmap.VersionComparison;
import dev.waymark.roadmap.VersionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Previews moves to other versions. */
@ApplicationScoped
class Upgrades {

    private static final String NUMBERED =
            "select roadmap_id, id from roadmap_version where roadmap_id = any (?) and number = ?";

    private final Sql sql;
    private final VersionComparison comparison;
    private final Enrolments enrolments;

    Upgrades(Sql sql, VersionComparison comparison, Enrolments enrolments) {
        this.sql = sql;
        this.comparison = comparison;
        this.enrolments = enrolments;
    }

    /**
     * @param to the number of the version that might be followed; null for the latest
     */
    EnrolmentUpgrade preview(long learner, String roadmap, @Nullable Integer to) {
        var enrolment = enrolments.find(learner, roadmap);
        return Optional.ofNullable(preview(learner, List.of(enrolment), to).get(enrolment.roadmapId()))
                .orElseThrow(() -> new VersionNotFound(enrolment.roadmap(), String.valueOf(to)));
    }

    /**
     * Upgrades by the roadmaps' row ids, without roadmaps that have no such version. The number of statements is fixed.
     *
     * @param to the number of a version; each roadmap's latest if null
     */
    Map<Long, EnrolmentUpgrade> preview(long learner, Collection<EnrolmentView> followed, @Nullable Integer to) {
        var targets = targets(followed, to);
        var moving = followed.stream()
                .filter(enrolment -> targets.containsKey(enrolment.roadmapId()))
                .collect(Collectors.toMap(EnrolmentView::roadmapId, Function.identity(), (one, same) -> one));
        var changes = comparison.between(moving.values().stream()
                .collect(Collectors.toMap(enrolment -> target(targets, enrolment), EnrolmentView::versionId)));
        var marked = enrolments.stagesOf(
                learner,
                moving.values().stream()
                        .flatMap(enrolment -> Stream.of(enrolment.versionId(), target(targets, enrolment)))
                        .collect(Collectors.toSet()));
        return moving.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            long target = target(targets, entry.getValue());
            return upgrade(entry.getValue(), target, requireNonNull(changes.get(target)), marked);
        }));
    }

    /** The row ids of the versions to move to, by the row ids of the roadmaps. */
    private Map<Long, Long> targets(Collection<EnrolmentView> followed, @Nullable Integer to) {
        if (to == null) {
            return followed.stream()
                    .collect(Collectors.toMap(
                            EnrolmentView::roadmapId, EnrolmentView::latestVersionId, (one, same) -> one));
        }
        if (to < 1) {
            throw InvalidInput.parameter("to", "must be at least 1");
        }
        var roadmapIds = followed.stream().map(EnrolmentView::roadmapId).toList();
        return sql.map(NUMBERED, row -> row.bigint("roadmap_id"), row -> row.bigint("id"), roadmapIds, to);
    }

    private static long target(Map<Long, Long> targets, EnrolmentView enrolment) {
        return requireNonNull(targets.get(enrolment.roadmapId()));
    }

    private static EnrolmentUpgrade upgrade(
            EnrolmentView enrolment, long target, VersionChanges changes, Map<Long, List<StageProgress>> marked) {
        var now = marked.getOrDefault(enrolment.versionId(), List.of());
        var then = marked.getOrDefault(target, List.of());
        return new EnrolmentUpgrade(
                enrolment.roadmap(),
                changes.from(),
                changes.to(),
                changes,
                new Outlook(RoadmapProgress.of(enrolment.versionId(), now), RoadmapProgress.of(target, then)),
                markedOnlyIn(now, then),
                markedOnlyIn(then, now));
    }

    private static List<StepProgress> markedOnlyIn(List<StageProgress> these, List<StageProgress> others) {
        var elsewhere = steps(others).map(StepProgress::itemId).collect(Collectors.toSet());
        return steps(these)
                .filter(step -> step.hasMark() && !elsewhere.contains(step.itemId()))
                .toList();
    }

    private static Stream<StepProgress> steps(List<StageProgress> stages) {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }
}
