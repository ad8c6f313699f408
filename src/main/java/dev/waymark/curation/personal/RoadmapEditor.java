package dev.waymark.curation.personal;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.TopicView;
import dev.waymark.curation.personal.StageEdits.Placed;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Phrases;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Applies an edit to a personal roadmap, and checks it against the catalogue. */
@ApplicationScoped
class RoadmapEditor {

    private final Catalogue catalogue;

    RoadmapEditor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws dev.waymark.platform.problem.InvalidInput with all mistakes
     */
    Structure apply(RoadmapEdit edit, Structure before) {
        var mistakes = new Mistakes();
        var stages = stages(edit, before, mistakes);
        var after = edit.appliedTo(before, stages, mistakes);
        mistakes.check();
        return after;
    }

    private List<StageDraft> stages(RoadmapEdit edit, Structure before, Mistakes mistakes) {
        var wanted = edit.stages();
        if (wanted == null) {
            return before.stages();
        }
        var edits = new StageEdits("", items(wanted, before), before.steps(), mistakes);
        var stages = edits.read(wanted);
        var items = edits.placed().stream().map(Placed::item).toList();
        var ids = items.stream().map(ItemView::rowId).collect(Collectors.toSet());
        var prerequisites = catalogue.prerequisitesOf(ids);
        checkOrder(edits.placed(), prerequisites, mistakes);
        return before.steps().map(StepDraft::itemId).allMatch(ids::contains)
                ? stages
                : new RemainingReasons(items, prerequisites).in(stages);
    }

    /** An existing step is found by its own name, even if another item has taken the name over. */
    private Map<ItemName, ItemView> items(List<StageEdit> wanted, Structure before) {
        var items = new HashMap<>(catalogue.itemsNamed(StageEdits.names(wanted)));
        catalogue
                .items(before.steps().map(StepDraft::itemId).toList())
                .values()
                .forEach(item -> items.put(ItemName.of(item), item));
        return items;
    }

    /** An item outside the roadmap holds nothing up: the learner who left it out knows it or does not want it. */
    private static void checkOrder(List<Placed> steps, Map<Long, List<TopicView>> prerequisites, Mistakes mistakes) {
        var places = places(steps);
        for (int place = 0; place < steps.size(); place++) {
            int here = place;
            var step = steps.get(place);
            var later = prerequisites.getOrDefault(step.item().rowId(), List.of()).stream()
                    .filter(topic -> places.getOrDefault(topic.rowId(), here) > here)
                    .map(TopicView::title)
                    .toList();
            if (!later.isEmpty()) {
                mistakes.add(step.pointer(), "must not come before what it needs: " + Phrases.of(later));
            }
        }
    }

    private static Map<Long, Integer> places(List<Placed> steps) {
        var places = new HashMap<Long, Integer>();
        steps.forEach(step -> places.put(step.item().rowId(), places.size()));
        return places;
    }
}
