package dev.waymark.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps of a plan each item is a direct prerequisite of. */
final class Uses {

    private final Map<Integer, List<Integer>> uses = new HashMap<>();

    /**
     * @param steps in their order
     */
    Uses(CatalogueGraph graph, int[] steps) {
        for (int step : steps) {
            for (int prerequisite : graph.prerequisites(step)) {
                uses.computeIfAbsent(prerequisite, p -> new ArrayList<>()).add(step);
            }
        }
    }

    /** In the order of the steps. */
    List<Integer> of(int item) {
        return uses.getOrDefault(item, List.of());
    }
}
