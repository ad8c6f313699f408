package dev.waymark.export.checklist;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CertificationView;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ProjectView;
import dev.waymark.catalogue.TopicView;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.ProgressView;
import dev.waymark.roadmap.StepView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the steps of a roadmap into entries. All maps are by the item's row id.
 *
 * @param resources for learning the items
 * @param prerequisites of the items
 * @param marks the learner's progress; items that were never marked are missing
 */
record ChecklistSteps(
        Map<Long, ItemView> items,
        Map<Long, List<LearningResourceView>> resources,
        Map<Long, List<TopicView>> prerequisites,
        Map<Long, ProgressView> marks) {

    /** Members that only some kinds of items have. */
    private record Facts(
            @Nullable Level level,
            @Nullable Hours hours,
            @Nullable String url) {

        static Facts of(ItemView item) {
            return switch (item) {
                case TopicView topic -> new Facts(topic.level(), topic.hours(), null);
                case ProjectView project -> new Facts(project.level(), project.hours(), null);
                case CertificationView exam -> new Facts(exam.level(), exam.hours(), exam.url());
                case LearningResourceView resource -> new Facts(resource.level(), null, resource.url());
            };
        }
    }

    Entry entry(StepView step) {
        var item = requireNonNull(items.get(step.itemId()));
        var facts = Facts.of(item);
        return new Entry(
                item.kind(),
                item.slug(),
                item.title(),
                item.summary(),
                step.requirement(),
                step.group(),
                facts.level,
                facts.hours,
                facts.url,
                status(step.itemId()),
                step.reason(),
                resources.getOrDefault(step.itemId(), List.of()).stream()
                        .map(ChecklistSteps::link)
                        .toList(),
                needs(step.itemId()));
    }

    private ProgressStatus status(long item) {
        var mark = marks.get(item);
        return mark == null ? ProgressStatus.PENDING : mark.status();
    }

    /** Leaves out prerequisites that the roadmap does not contain. */
    private List<String> needs(long item) {
        return prerequisites.getOrDefault(item, List.of()).stream()
                .filter(topic -> items.containsKey(topic.rowId()))
                .map(TopicView::getKey)
                .toList();
    }

    private static Link link(LearningResourceView resource) {
        return new Link(resource.slug(), resource.title(), resource.url(), resource.type(), resource.cost());
    }
}
