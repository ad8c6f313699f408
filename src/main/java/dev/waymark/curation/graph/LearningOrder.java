package dev.waymark.curation.graph;

import java.util.BitSet;

/**
 * Puts items in an order to learn them: each item comes after its prerequisites, and these as close before it as other
 * items that need them allow. Topics are placed in the order in which they are wanted, each after its prerequisites; a
 * project or certification follows the last topic that it needs. Takes time in proportion to the items and
 * prerequisites.
 */
public final class LearningOrder {

    private final CatalogueGraph graph;
    private final BitSet included;
    private final BitSet placed = new BitSet();
    private final int[] order;
    private int count;

    /** For projects and certifications: the number of prerequisites still to be placed. */
    private final int[] missing;

    /**
     * The topics on the path from the wanted topic down to a prerequisite, and how many prerequisites of each were
     * visited.
     */
    private final int[] path;

    private final int[] looked;

    private LearningOrder(CatalogueGraph graph, BitSet included) {
        this.graph = graph;
        this.included = included;
        this.order = new int[included.cardinality()];
        this.missing = new int[graph.size()];
        this.path = new int[order.length];
        this.looked = new int[order.length];
    }

    /**
     * @param included the items to put in order; all their other prerequisites are known
     * @param wanted topics in the order in which they are wanted; those that are not included are skipped, and included
     *     ones that are not wanted come last
     */
    public static int[] of(CatalogueGraph graph, BitSet included, int[] wanted) {
        var order = new LearningOrder(graph, included);
        order.countMissing();
        for (int topic : wanted) {
            order.placeWithPrerequisites(topic);
        }
        for (int node = included.nextSetBit(0);
                node >= 0 && graph.isTopic(node);
                node = included.nextSetBit(node + 1)) {
            order.placeWithPrerequisites(node);
        }
        return order.order;
    }

    private void countMissing() {
        for (int node = included.nextSetBit(graph.topics()); node >= 0; node = included.nextSetBit(node + 1)) {
            for (int prerequisite : graph.prerequisites(node)) {
                missing[node] += included.get(prerequisite) ? 1 : 0;
            }
        }
    }

    /** Without recursion: a chain of prerequisites may be as long as the catalogue. */
    private void placeWithPrerequisites(int topic) {
        int depth = enter(topic, 0);
        while (depth > 0) {
            int top = path[depth - 1];
            var prerequisites = graph.prerequisites(top);
            if (looked[depth - 1] < prerequisites.length) {
                depth = enter(prerequisites[looked[depth - 1]++], depth);
            } else {
                place(top);
                depth--;
            }
        }
    }

    private int enter(int topic, int depth) {
        if (!included.get(topic) || placed.get(topic)) {
            return depth;
        }
        path[depth] = topic;
        looked[depth] = 0;
        return depth + 1;
    }

    private void place(int topic) {
        placed.set(topic);
        order[count++] = topic;
        for (int dependent : graph.dependents(topic)) {
            if (!graph.isTopic(dependent) && included.get(dependent) && --missing[dependent] == 0) {
                order[count++] = dependent;
            }
        }
    }
}
