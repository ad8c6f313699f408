package dev.waymark.curation.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps of a plan each item is a direct prerequisite of. */
public final class StepDependents {

    private final Map<Integer, List<Integer>> uses = new HashMap<>();

    /**
     * @param steps in their order
     */
    public StepDependents(CatalogueGraph graph, int[] steps) {
        for (int step : steps) {
            for (int prerequisite : graph.prerequisites(step)) {
                uses.computeIfAbsent(prerequisite, p -> new ArrayList<>()).add(step);
            }
        }
    }

    /** In the order of the steps. */
    public List<Integer> of(int item) {
        return uses.getOrDefault(item, List.of());
    }
}
