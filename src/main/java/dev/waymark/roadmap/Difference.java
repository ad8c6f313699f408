package dev.waymark.roadmap;

import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.roadmap.VersionChanges.FocusAreasChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a roadmap, without looking anything up. */
final class Difference {

    private Difference() {}

    /**
     * @param items all items of both versions, by row id
     */
    static VersionChanges between(WholeVersion before, WholeVersion after, Map<Long, ItemView> items) {
        var steps = new StepDifference(before, after, items);
        var stages = new StageDifference(before, after);
        return new VersionChanges(
                after.roadmap().rowId(),
                after.roadmap().slug(),
                before.number(),
                after.number(),
                steps.added,
                steps.removed,
                steps.moved,
                steps.regrouped,
                steps.requirementChanged,
                stages.added,
                stages.removed,
                stages.moved,
                stages.renamed,
                stages.edited,
                focusAreas(slugs(before), slugs(after)),
                ChangesText.of(before, after, steps, stages));
    }

    private static @Nullable FocusAreasChange focusAreas(List<String> before, List<String> after) {
        return before.equals(after) ? null : new FocusAreasChange(before, after);
    }

    private static List<String> slugs(WholeVersion version) {
        return version.focusAreas().stream().map(FocusAreaView::slug).toList();
    }
}
