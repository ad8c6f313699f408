package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner asks for, in the numbers of one {@link CatalogueGraph}.
 *
 * @param focusAreas in the curators' order, each once
 * @param told what the learner says to know
 * @param known that, and what is below the learner's level
 * @param certifications whether exams are wanted
 * @param budgetHours the planned hours that there are; null if they have no end
 * @param pace null if there is to be no schedule
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
