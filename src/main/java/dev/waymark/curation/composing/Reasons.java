package dev.waymark.curation.composing;

import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.StepDependents;
import dev.waymark.platform.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Explains in a few words why each step is in a plan. */
public final class Reasons {

    public static final String NEEDED_BY = "needed by ";
    public static final String PRACTISES = "practises ";
    public static final String EXAMINES = "examines ";

    private final CatalogueGraph graph;
    private final LearningPlan plan;

    /** For each topic, the titles of the requested focus areas that it is core of. */
    private final Map<Integer, List<String>> focusAreas = new HashMap<>();

    private final StepDependents dependents;

    Reasons(CatalogueGraph graph, int[] focusAreas, LearningPlan plan) {
        this.graph = graph;
        this.plan = plan;
        this.dependents = new StepDependents(graph, plan.steps());
        for (int number : focusAreas) {
            var focus = graph.focusAreas().get(number);
            for (int topic : focus.topics()) {
                this.focusAreas.computeIfAbsent(topic, t -> new ArrayList<>()).add(focus.title());
            }
        }
    }

    String of(int step) {
        return switch (graph.item(step).kind()) {
            case PROJECT -> PRACTISES + taught(step);
            case CERTIFICATION -> EXAMINES + taught(step);
            default ->
                plan.selection().core().get(step)
                        ? "core of " + Phrases.of(focusAreas.getOrDefault(step, List.of()))
                        : NEEDED_BY + titles(topicsFirst(dependents.of(step)));
        };
    }

    /** Projects and certifications are named only if no topic needs the item. */
    private IntStream topicsFirst(List<Integer> needing) {
        boolean anyTopic = needing.stream().anyMatch(graph::isTopic);
        return needing.stream().mapToInt(Integer::intValue).filter(node -> graph.isTopic(node) == anyTopic);
    }

    /** The topics of a project or certification that the plan teaches; there is at least one. */
    private String taught(int step) {
        var items = plan.selection().items();
        return titles(IntStream.of(graph.prerequisites(step)).filter(items::get));
    }

    private String titles(IntStream nodes) {
        return Phrases.of(nodes.mapToObj(node -> graph.item(node).title()).toList());
    }
}
