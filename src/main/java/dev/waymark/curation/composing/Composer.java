package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Effort;
import dev.waymark.curation.graph.StepDependents;
import dev.waymark.roadmap.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes a roadmap from a graph and a request alone: no clock, no chance, no database. */
public final class Composer {

    private final CatalogueGraph graph;
    private final ResolvedRequest request;
    private final LearningPlan whole;
    private final LearningPlan plan;
    private final Reasons reasons;
    private final StepDependents dependents;

    private Composer(CatalogueGraph graph, ResolvedRequest request) {
        this.graph = graph;
        this.request = request;
        this.whole = LearningPlan.of(graph, Selection.of(graph, request), request.focusAreas());
        this.plan = request.budgetHours() == null
                ? whole
                : whole.only(HoursBudget.affordable(graph, whole, request.budgetHours()));
        this.reasons = new Reasons(graph, request.focusAreas(), whole);
        this.dependents = new StepDependents(graph, plan.steps());
    }

    /** The composition does not have its hash yet. */
    static Composition compose(CatalogueGraph graph, ResolvedRequest request, int contentVersion) {
        return new Composer(graph, request).composition(contentVersion);
    }

    private Composition composition(int contentVersion) {
        var everything =
                LearningPlan.of(graph, Selection.everything(graph, request.focusAreas()), request.focusAreas());
        var effort = effort(plan.steps());
        return new Composition(
                "",
                contentVersion,
                Arrays.stream(request.focusAreas())
                        .mapToObj(focus -> graph.focusAreas().get(focus).slug())
                        .toList(),
                request.level(),
                request.targetLevel(),
                KnownNames.of(graph, request, everything),
                effort.hours(),
                effort.planned(),
                stages(),
                new Omissions(graph, request, everything, whole).without(plan),
                schedule(effort));
    }

    private List<CompositionStage> stages() {
        var stages = new ArrayList<CompositionStage>();
        for (var level : Level.values()) {
            var steps = IntStream.of(plan.steps())
                    .filter(step -> plan.stages()[step] == level)
                    .toArray();
            if (steps.length > 0) {
                stages.add(stage(level, stages.size() + 1, steps));
            }
        }
        return List.copyOf(stages);
    }

    private CompositionStage stage(Level level, int position, int[] steps) {
        var name = level.name();
        var effort = effort(steps);
        return new CompositionStage(
                name.toLowerCase(Locale.ROOT),
                name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
                position,
                level,
                effort.hours(),
                effort.planned(),
                IntStream.of(steps).mapToObj(this::step).toList());
    }

    private CompositionStep step(int node) {
        var item = graph.item(node);
        return new CompositionStep(
                item.kind(),
                item.slug(),
                item.title(),
                item.summary(),
                item.level(),
                requirement(item.kind()),
                item.hours(),
                Effort.of(item.hours()).planned(),
                item instanceof CertificationDraft exam ? exam.url() : null,
                reasons.of(node),
                dependents.of(node).stream()
                        .map(graph::item)
                        .map(ItemReference::of)
                        .toList(),
                item.isVerified(),
                item.note(),
                request.resources().choose(graph, item));
    }

    public static Requirement requirement(ItemKind kind) {
        return switch (kind) {
            case TOPIC -> Requirement.REQUIRED;
            case PROJECT -> Requirement.RECOMMENDED;
            case CERTIFICATION, RESOURCE -> Requirement.OPTIONAL;
        };
    }

    private @Nullable Schedule schedule(Effort effort) {
        return request.pace() == null ? null : WeekScheduler.of(tasks(), effort, request.pace());
    }

    private List<Task> tasks() {
        return IntStream.of(plan.steps())
                .mapToObj(graph::item)
                .map(item -> new Task(item.kind(), item.slug(), item.hours()))
                .toList();
    }

    private Effort effort(int[] steps) {
        return IntStream.of(steps)
                .mapToObj(step -> Effort.of(graph.item(step).hours()))
                .reduce(Effort.NONE, Effort::plus);
    }
}
