package dev.waymark.curation.graph;

import java.util.BitSet;

/** The prerequisites of items, direct and indirect. */
public final class Closure {

    private Closure() {}

    /**
     * The seeds and all their unknown prerequisites, direct and indirect; the search stops at known items. Takes time
     * in proportion to the items and prerequisites that it visits.
     */
    public static BitSet of(CatalogueGraph graph, BitSet seeds, BitSet known) {
        var found = (BitSet) seeds.clone();
        var open = new int[graph.size()];
        int count = 0;
        for (int seed = seeds.nextSetBit(0); seed >= 0; seed = seeds.nextSetBit(seed + 1)) {
            open[count++] = seed;
        }
        while (count > 0) {
            for (int prerequisite : graph.prerequisites(open[--count])) {
                if (!found.get(prerequisite) && !known.get(prerequisite)) {
                    found.set(prerequisite);
                    open[count++] = prerequisite;
                }
            }
        }
        return found;
    }
}
