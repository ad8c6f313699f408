package dev.waymark.curation.personal;

import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.TopicView;
import dev.waymark.curation.composing.Reasons;
import dev.waymark.platform.text.Phrases;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Updates the reasons that name other steps after some were removed: they name the remaining ones, or go if none
 * remains.
 */
final class RemainingReasons {

    private final List<ItemView> items;
    private final Set<Long> ids;
    private final Map<Long, List<TopicView>> prerequisites;

    /**
     * @param items the items of all steps, in order
     * @param prerequisites their direct prerequisites, by row id
     */
    RemainingReasons(List<ItemView> items, Map<Long, List<TopicView>> prerequisites) {
        this.items = items;
        this.ids = items.stream().map(ItemView::rowId).collect(Collectors.toSet());
        this.prerequisites = prerequisites;
    }

    List<StageDraft> in(List<StageDraft> stages) {
        return stages.stream()
                .map(stage -> stage.withSteps(stage.steps().stream()
                        .map(step -> step.withReason(reason(step)))
                        .toList()))
                .toList();
    }

    private @Nullable String reason(StepDraft step) {
        var reason = step.reason();
        if (reason == null) {
            return null;
        }
        if (reason.startsWith(Reasons.NEEDED_BY)) {
            return reason(Reasons.NEEDED_BY, needing(step.itemId()));
        }
        if (reason.startsWith(Reasons.PRACTISES)) {
            return reason(Reasons.PRACTISES, needed(step.itemId()));
        }
        return reason.startsWith(Reasons.EXAMINES) ? reason(Reasons.EXAMINES, needed(step.itemId())) : reason;
    }

    private static @Nullable String reason(String beginning, List<? extends ItemView> named) {
        return named.isEmpty()
                ? null
                : beginning + Phrases.of(named.stream().map(ItemView::title).toList());
    }

    private List<TopicView> needed(Long itemId) {
        return prerequisites.getOrDefault(itemId, List.of()).stream()
                .filter(topic -> ids.contains(topic.rowId()))
                .toList();
    }

    /** Projects and certifications are named only if no topic needs the item, as in {@link Reasons}. */
    private List<ItemView> needing(Long itemId) {
        var all = items.stream()
                .filter(item -> needed(item.rowId()).stream().anyMatch(topic -> topic.rowId() == itemId))
                .toList();
        var topics = all.stream().filter(TopicView.class::isInstance).toList();
        return topics.isEmpty() ? all : topics;
    }
}
