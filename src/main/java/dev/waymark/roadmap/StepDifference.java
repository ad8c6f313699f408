package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.ItemView;
import dev.waymark.roadmap.StepChanges.Move;
import dev.waymark.roadmap.StepChanges.Placement;
import dev.waymark.roadmap.StepChanges.Regrouping;
import dev.waymark.roadmap.StepChanges.RequirementChange;
import dev.waymark.roadmap.WholeVersion.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the steps, which are identified by their items. Each list is in the order of the steps. */
final class StepDifference {

    final List<Placement> added = new ArrayList<>();
    final List<Placement> removed = new ArrayList<>();
    final List<Move> moved = new ArrayList<>();
    final List<Regrouping> regrouped = new ArrayList<>();
    final List<RequirementChange> requirementChanged = new ArrayList<>();

    StepDifference(WholeVersion before, WholeVersion after, Map<Long, ItemView> items) {
        var gone = before.walk();
        var kept = kept(before, after);
        after.walk().forEach((id, to) -> {
            var item = requireNonNull(items.get(id));
            var from = gone.remove(id);
            if (from == null) {
                added.add(Placement.of(item, to));
            } else {
                compare(item, from, to, kept.contains(id));
            }
        });
        gone.forEach((id, from) -> removed.add(Placement.of(requireNonNull(items.get(id)), from)));
    }

    /** The items that stay in their stage and keep their order there. */
    private static Set<Long> kept(WholeVersion before, WholeVersion after) {
        var earlier = before.stagesBySlug();
        var kept = new HashSet<Long>();
        for (var stage : after.stages()) {
            var same = earlier.get(stage.slug());
            if (same != null) {
                kept.addAll(KeptOrder.of(items(same), items(stage)));
            }
        }
        return kept;
    }

    private static List<Long> items(StageView stage) {
        return stage.steps().stream().map(StepView::itemId).toList();
    }

    private void compare(ItemView item, Spot from, Spot to, boolean kept) {
        if (!kept) {
            moved.add(Move.of(item, from, to));
        }
        if (!Objects.equals(from.step().group(), to.step().group())) {
            regrouped.add(Regrouping.of(item, from, to));
        }
        if (from.step().requirement() != to.step().requirement()) {
            requirementChanged.add(RequirementChange.of(item, from, to));
        }
    }
}
