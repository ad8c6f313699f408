package dev.waymark.curation.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each item, the steps of a plan that have it as a direct prerequisite. */
public final class StepDependents {

    private final Map<Integer, List<Integer>> dependents = new HashMap<>();

    /**
     * @param steps in their order
     */
    public StepDependents(CatalogueGraph graph, int[] steps) {
        for (int step : steps) {
            for (int prerequisite : graph.prerequisites(step)) {
                dependents.computeIfAbsent(prerequisite, p -> new ArrayList<>()).add(step);
            }
        }
    }

    /** In the order of the steps. */
    public List<Integer> of(int item) {
        return dependents.getOrDefault(item, List.of());
    }
}
