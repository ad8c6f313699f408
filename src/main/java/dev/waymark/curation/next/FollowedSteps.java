package dev.waymark.curation.next;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.enrolment.EnrolmentView;
import dev.waymark.progress.enrolment.StageProgress;
import dev.waymark.progress.enrolment.StepProgress;
import dev.waymark.roadmap.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Everything that a learner follows, each item once: in the order of the roadmap that was begun first, then of the
 * next.
 */
final class FollowedSteps {

    /** An item and its place in the order. */
    static final class Followed {

        final StepProgress step;
        final int place;
        final List<EnrolmentView> enrolments = new ArrayList<>();

        /** The strongest requirement in any roadmap, and the title of the first roadmap that has it. */
        Requirement requirement;

        String requiredIn;

        private Followed(StepProgress step, int place, String title) {
            this.step = step;
            this.place = place;
            requirement = step.requirement();
            requiredIn = title;
        }

        private void standsIn(EnrolmentView enrolment, Requirement here) {
            enrolments.add(enrolment);
            if (here.compareTo(requirement) < 0) {
                requirement = here;
                requiredIn = enrolment.title();
            }
        }

        boolean isOver() {
            return step.status() == ProgressStatus.DONE || step.status() == ProgressStatus.SKIPPED;
        }

        boolean isOpen() {
            return !isOver() && step.retiredAt() == null;
        }

        ItemKind kind() {
            return step.kind();
        }

        ItemReference reference() {
            return new ItemReference(step.kind(), step.slug(), step.title());
        }
    }

    private final SequencedMap<Long, Followed> items = new LinkedHashMap<>();

    /**
     * @param enrolments in the order in which they were begun
     * @param stages by the row ids of the versions that are followed
     */
    FollowedSteps(List<EnrolmentView> enrolments, Map<Long, List<StageProgress>> stages) {
        for (var enrolment : enrolments) {
            stages.getOrDefault(enrolment.progress().versionId(), List.of()).stream()
                    .flatMap(stage -> stage.steps().stream())
                    .forEach(step -> items.computeIfAbsent(
                                    step.itemId(), id -> new Followed(step, items.size(), enrolment.title()))
                            .standsIn(enrolment, step.requirement()));
        }
    }

    /** By the items' row ids, in order. */
    SequencedMap<Long, Followed> items() {
        return items;
    }

    /** The items that are still to be done and still in the catalogue. */
    List<Followed> open() {
        return items.values().stream().filter(Followed::isOpen).toList();
    }
}
