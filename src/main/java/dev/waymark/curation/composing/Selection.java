package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Closure;
import java.util.BitSet;

/**
 * Which items belong to a plan.
 *
 * @param core the topics of the focus areas that are wanted
 * @param items those that are not known, the projects and certifications that practise and examine them, and all that
 *     these need
 */
record Selection(BitSet core, BitSet items) {

    private static final BitSet NOTHING = new BitSet();

    /** All that focus areas are about, whoever asks. */
    static Selection everything(CatalogueGraph graph, int[] focusAreas) {
        var core = core(graph, focusAreas, Level.EXPERT);
        var topics = Closure.of(graph, core, NOTHING);
        var items = (BitSet) topics.clone();
        items.or(practice(graph, topics, core));
        return new Selection(core, items);
    }

    /**
     * What a learner asks for. Projects and certifications are judged before what is known is left out: knowing more
     * never adds one. What they need and nothing else does, comes along with them.
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

    /** The projects and certifications that need nothing but these topics, and at least one that is core. */
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
                && (!(graph.item(node) instanceof CertificationDraft exam) || (request.certifications() && isGiven(exam)));
    }

    /** An exam without an address is given by nobody that the curators know of, or by nobody any more. */
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
