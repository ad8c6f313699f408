package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Closure;
import java.util.BitSet;

/**
 * The items that belong to a plan.
 *
 * @param core the topics of the requested focus areas
 * @param items the unknown ones of these, the projects and certifications that practise and examine them, and
 *     everything that these need
 */
record Selection(BitSet core, BitSet items) {

    private static final BitSet NOTHING = new BitSet();

    /** Everything that the focus areas cover, regardless of the learner. */
    static Selection everything(CatalogueGraph graph, int[] focusAreas) {
        var core = core(graph, focusAreas, Level.EXPERT);
        var topics = Closure.of(graph, core, NOTHING);
        var items = (BitSet) topics.clone();
        items.or(practice(graph, topics, core));
        return new Selection(core, items);
    }

    /**
     * The selection for a request. Projects and certifications are chosen before known items are left out, so that
     * knowing more never adds one. Items that only they need come along.
     */
    static Selection of(CatalogueGraph graph, ResolvedRequest request) {
        var core = core(graph, request.focusAreas(), request.targetLevel());
        var practice = practice(graph, Closure.of(graph, core, NOTHING), core);
        practice.stream().filter(node -> !isWanted(graph, request, node)).forEach(practice::clear);

        var seeds = (BitSet) core.clone();
        seeds.andNot(request.known());
        practice.andNot(request.known());
        practice.stream()
                .filter(node -> !intersects(graph.prerequisites(node), seeds))
                .forEach(practice::clear);
        seeds.or(practice);
        return new Selection(core, Closure.of(graph, seeds, request.known()));
    }

    private static BitSet core(CatalogueGraph graph, int[] focusAreas, Level target) {
        var core = new BitSet();
        for (int focus : focusAreas) {
            for (int topic : graph.focusAreas().get(focus).topics()) {
                if (graph.level(topic).compareTo(target) <= 0) {
                    core.set(topic);
                }
            }
        }
        return core;
    }

    /** The projects and certifications that need only these topics, at least one of them core. */
    private static BitSet practice(CatalogueGraph graph, BitSet topics, BitSet core) {
        var practice = new BitSet();
        for (int node = graph.topics(); node < graph.size(); node++) {
            var prerequisites = graph.prerequisites(node);
            if (contains(topics, prerequisites) && intersects(prerequisites, core)) {
                practice.set(node);
            }
        }
        return practice;
    }

    private static boolean isWanted(CatalogueGraph graph, ResolvedRequest request, int node) {
        return graph.level(node).compareTo(request.targetLevel()) <= 0
                && (!(graph.item(node) instanceof CertificationDraft exam)
                        || (request.certifications() && isGiven(exam)));
    }

    /**
     * An exam without an address is one that, as far as the curators know, nobody offers, or nobody offers any more.
     */
    static boolean isGiven(CertificationDraft exam) {
        return exam.url() != null;
    }

    static boolean intersects(int[] nodes, BitSet set) {
        for (int node : nodes) {
            if (set.get(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet set, int[] nodes) {
        for (int node : nodes) {
            if (!set.get(node)) {
                return false;
            }
        }
        return true;
    }
}
