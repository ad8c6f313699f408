package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Effort;
import dev.waymark.platform.problem.InvalidInput;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What of a plan fits into so many hours: the longest beginning of the plan's own order, in which certifications, being
 * optional, come after all else. So more hours never take a step away, and each step has what it needs.
 */
final class HoursBudget {

    private HoursBudget() {}

    /**
     * @throws InvalidInput if there are steps, and not even the first one fits
     */
    static BitSet affordable(CatalogueGraph graph, LearningPlan plan, int hours) {
        var kept = new BitSet();
        int spent = 0;
        var priorities = priorities(graph, plan);
        for (int node : priorities) {
            spent += Effort.of(graph.item(node).hours()).planned();
            if (spent > hours) {
                break;
            }
            kept.set(node);
        }
        if (kept.isEmpty() && priorities.length > 0) {
            throw tooSmallFor(graph.item(priorities[0]));
        }
        return kept;
    }

    private static InvalidInput tooSmallFor(ItemDraft first) {
        return InvalidInput.parameter(
                "budgetHours",
                "must be at least %d, which the first step, %s, takes"
                        .formatted(Effort.of(first.hours()).planned(), first.title()));
    }

    private static int[] priorities(CatalogueGraph graph, LearningPlan plan) {
        IntPredicate exam = node -> graph.item(node).kind() == ItemKind.CERTIFICATION;
        return IntStream.concat(
                        IntStream.of(plan.steps()).filter(exam.negate()),
                        IntStream.of(plan.steps()).filter(exam))
                .toArray();
    }
}
