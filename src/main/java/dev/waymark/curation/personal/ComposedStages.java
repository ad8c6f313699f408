package dev.waymark.curation.personal;

import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionStage;
import dev.waymark.curation.composing.CompositionStep;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the stages of a composition into those of a roadmap. */
final class ComposedStages {

    private final Map<ItemName, ItemView> items;
    private final Set<Long> placed = new HashSet<>();

    private ComposedStages(Map<ItemName, ItemView> items) {
        this.items = items;
    }

    static List<ItemName> names(Composition composition) {
        return composition.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .map(ComposedStages::name)
                .toList();
    }

    /**
     * Leaves out items that left the catalogue after the composition's content version.
     *
     * @param items the current items by the names in the composition
     */
    static List<StageDraft> stages(Composition composition, Map<ItemName, ItemView> items) {
        var composed = new ComposedStages(items);
        return composition.stages().stream()
                .map(composed::stage)
                .filter(stage -> !stage.steps().isEmpty())
                .toList();
    }

    private StageDraft stage(CompositionStage stage) {
        return new StageDraft(
                stage.slug(),
                stage.title(),
                "",
                stage.level(),
                stage.steps().stream().flatMap(this::step).toList());
    }

    /** Two items of an older content version may have been merged since. */
    private Stream<StepDraft> step(CompositionStep step) {
        var item = items.get(name(step));
        return item == null || item.retiredAt() != null || !placed.add(item.rowId())
                ? Stream.empty()
                : Stream.of(new StepDraft(item.kind(), item.rowId(), step.requirement(), null, step.reason()));
    }

    private static ItemName name(CompositionStep step) {
        return new ItemName(step.kind(), step.slug());
    }
}
