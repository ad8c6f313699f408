package dev.waymark.sharing;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.ProgressTracker;
import dev.waymark.progress.ProgressView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.StageView;
import dev.waymark.roadmap.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the stages of shared roadmaps with their owners' statuses. */
@ApplicationScoped
class SharedStages {

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;
    private final ProgressTracker tracker;

    SharedStages(Roadmaps roadmaps, Catalogue catalogue, ProgressTracker tracker) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
        this.tracker = tracker;
    }

    /** The stages of a version, in order. Takes three statements, whatever its size. */
    List<SharedStage> of(long learner, long version) {
        var stages = roadmaps.stagesOf(List.of(version)).getOrDefault(version, List.of());
        var items = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(StepView::itemId)
                .toList();
        var known = catalogue.items(items);
        var marks = tracker.ofItems(learner, items);
        return stages.stream().map(stage -> stage(stage, known, marks)).toList();
    }

    private static SharedStage stage(StageView stage, Map<Long, ItemView> items, Map<Long, ProgressView> marks) {
        return SharedStage.of(
                stage,
                stage.steps().stream()
                        .map(step -> SharedStep.of(
                                step, requireNonNull(items.get(step.itemId())), status(marks.get(step.itemId()))))
                        .toList());
    }

    private static ProgressStatus status(@Nullable ProgressView mark) {
        return mark == null ? ProgressStatus.PENDING : mark.status();
    }
}
