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
 * Cuts a plan to a number of hours. It keeps as many of the first steps as fit, counting certifications last because
 * they are optional. So a larger budget never removes a step, and each step keeps its prerequisites.
 */
final class HoursBudget {

    private HoursBudget() {}

    /**
     * @throws InvalidInput if there are steps and not even the first one fits
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
