package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A checked request for a composition, in the numbers of one {@link CatalogueGraph}.
 *
 * @param focusAreas in the curators' order, without duplicates
 * @param told the items that the learner says they know
 * @param known these, and all items below the learner's level
 * @param certifications whether to include certifications
 * @param budgetHours the planned hours available; null if unlimited
 * @param pace null if no schedule is requested
 */
record ResolvedRequest(
        int[] focusAreas,
        Level level,
        Level targetLevel,
        BitSet told,
        BitSet known,
        boolean certifications,
        @Nullable Integer budgetHours,
        ResourceFilter resources,
        @Nullable Pace pace) {}
