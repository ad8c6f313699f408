package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Closure;
import dev.waymark.curation.graph.StepDependents;
import dev.waymark.platform.text.Phrases;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The items that a plan leaves out of everything that its focus areas cover, each with the reason why. */
final class Omissions {

    private final CatalogueGraph graph;
    private final ResolvedRequest request;
    private final LearningPlan everything;
    private final LearningPlan plan;
    private final StepDependents dependents;

    /** All topics needed to reach the requested level, for somebody who knows nothing. */
    private final BitSet way;

    /**
     * @param everything the plan for the same focus areas of somebody who knows nothing and wants everything
     * @param plan the plan before it was cut to a budget
     */
    Omissions(CatalogueGraph graph, ResolvedRequest request, LearningPlan everything, LearningPlan plan) {
        this.graph = graph;
        this.request = request;
        this.everything = everything;
        this.plan = plan;
        this.dependents = new StepDependents(graph, everything.steps());
        this.way = Closure.of(graph, plan.selection().core(), new BitSet());
    }

    /** In the order in which they would be learnt. */
    List<LeftOut> without(LearningPlan affordable) {
        return IntStream.of(everything.steps())
                .filter(node -> !affordable.items().get(node))
                .mapToObj(node -> LeftOut.of(graph.item(node), reason(node)))
                .toList();
    }

    private String reason(int node) {
        if (request.told().get(node)) {
            return "you know it";
        }
        if (request.known().get(node)) {
            return "below %s, where you are".formatted(request.level());
        }
        if (plan.selection().items().get(node)) {
            return "beyond your %d hours".formatted(request.budgetHours());
        }
        if (graph.item(node) instanceof CertificationDraft && !request.certifications()) {
            return "you want no certifications";
        }
        if (graph.item(node) instanceof CertificationDraft exam && !Selection.isGiven(exam)) {
            return "nobody is known to give this exam";
        }
        boolean asked = !graph.isTopic(node) || everything.selection().core().get(node);
        if (asked && graph.level(node).compareTo(request.targetLevel()) > 0) {
            return "beyond %s, the level you want".formatted(request.targetLevel());
        }
        return graph.isTopic(node)
                ? "only needed by " + names(dependents.of(node)) + ", left out too"
                : ofPractice(node);
    }

    /**
     * For a project or certification: either it needs something beyond the level, or nothing in it is left to practise.
     */
    private String ofPractice(int node) {
        var beyond = IntStream.of(graph.prerequisites(node))
                .filter(topic -> !way.get(topic))
                .boxed()
                .toList();
        if (!beyond.isEmpty()) {
            return "needs %s, not on the way to %s".formatted(names(beyond), request.targetLevel());
        }
        return graph.item(node).kind() == ItemKind.PROJECT ? "you know what it practises" : "you know what it examines";
    }

    private String names(List<Integer> nodes) {
        return Phrases.of(nodes.stream().map(node -> graph.item(node).title()).toList());
    }
}
