package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.LearningOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The items of a selection, by stage and in the order to learn them.
 *
 * @param items the items of the selection, unless they were cut to a budget
 * @param steps the same items in order
 * @param stages the stage of each item, by its number: the highest of its own level and the stages of its
 *     prerequisites, so that nothing comes before what it needs
 */
record LearningPlan(Selection selection, BitSet items, int[] steps, Level[] stages) {

    private static final Level[] LEVELS = Level.values();

    static LearningPlan of(CatalogueGraph graph, Selection selection, int[] focusAreas) {
        var wanted = Arrays.stream(focusAreas)
                .flatMap(focus -> Arrays.stream(graph.focusAreas().get(focus).topics()))
                .filter(selection.core()::get)
                .toArray();
        var order = LearningOrder.of(graph, selection.items(), wanted);
        var stages = stages(graph, selection.items(), order);
        var steps = Arrays.stream(LEVELS)
                .flatMapToInt(stage -> Arrays.stream(order).filter(node -> stages[node] == stage))
                .toArray();
        return new LearningPlan(selection, selection.items(), steps, stages);
    }

    private static Level[] stages(CatalogueGraph graph, BitSet included, int[] order) {
        var stages = new Level[graph.size()];
        for (int node : order) {
            var stage = graph.level(node);
            for (int prerequisite : graph.prerequisites(node)) {
                if (included.get(prerequisite) && stages[prerequisite].compareTo(stage) > 0) {
                    stage = stages[prerequisite];
                }
            }
            stages[node] = stage;
        }
        return stages;
    }

    /** The same plan, reduced to these items. */
    LearningPlan only(BitSet kept) {
        return new LearningPlan(
                selection, kept, IntStream.of(steps).filter(kept::get).toArray(), stages);
    }
}
