package dev.waymark.curation.composing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.waymark.Effort;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemName;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.platform.problem.InvalidInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a catalogue looks like and a learner wants, a composition keeps its promises. */
class CompositionPropertyTest {

    private static final int EXAMPLES = Effort.examples(500);

    @Test
    void a_step_never_precedes_what_it_needs() {
        each((graph, request) -> {
            var steps = steps(request.composed(graph));
            for (var step : steps) {
                for (var prerequisite : prerequisites(graph, step)) {
                    assertThat(steps.indexOf(prerequisite), lessThanOrEqualTo(steps.indexOf(step)));
                }
            }
        });
    }

    @Test
    void no_item_comes_twice() {
        each((graph, request) -> {
            var composition = request.composed(graph);
            var items = Stream.concat(steps(composition).stream(), leftOut(composition).stream())
                    .toList();
            assertEquals(items.size(), new HashSet<>(items).size());
        });
    }

    @Test
    void nothing_unknown_is_missing_that_a_step_needs() {
        each((graph, request) -> {
            var steps = steps(request.composed(graph));
            for (var step : steps) {
                for (var prerequisite : prerequisites(graph, step)) {
                    assertTrue(
                            steps.contains(prerequisite) || isKnown(graph, request, prerequisite),
                            prerequisite::toString);
                }
            }
        });
    }

    @Test
    void nothing_known_is_a_step() {
        each((graph, request) -> {
            for (var step : steps(request.composed(graph))) {
                assertTrue(!isKnown(graph, request, step), step::toString);
            }
        });
    }

    @Test
    void knowing_one_more_thing_adds_no_step() {
        qt().withExamples(EXAMPLES)
                .forAll(DrawnCatalogue.any(), DrawnRequest.seeds(), integers().between(0, 1_000))
                .checkAssert((graph, seed, more) -> {
                    var request = DrawnRequest.of(graph, seed);
                    var knowing = request.knowing(graph.item(more % graph.size()));
                    assertThat(steps(knowing.composed(graph)), everyItem(in(steps(request.composed(graph)))));
                });
    }

    @Test
    void a_larger_budget_keeps_every_step_and_neither_is_overdrawn() {
        qt().withExamples(EXAMPLES)
                .forAll(
                        DrawnCatalogue.any(),
                        DrawnRequest.seeds(),
                        integers().between(1, 300),
                        integers().between(0, 300))
                .checkAssert((graph, seed, hours, more) -> {
                    var request = DrawnRequest.of(graph, seed);
                    var whole = request.composed(graph);
                    var small = affordable(graph, request.within(hours));
                    var large = affordable(graph, request.within(hours + more));
                    small.ifPresent(some -> {
                        assertThat(some.plannedHours(), lessThanOrEqualTo(hours));
                        assertThat(steps(large.orElseThrow()), everyItem(in(steps(whole))));
                        assertThat(
                                steps(large.orElseThrow()), hasItems(steps(some).toArray(ItemName[]::new)));
                    });
                    assertEquals(
                            whole.plannedHours() <= hours,
                            small.filter(some -> steps(some).equals(steps(whole)))
                                            .isPresent()
                                    || steps(whole).isEmpty());
                });
    }

    /** Empty if not even the first step fits, which is told as a mistake. */
    private static Optional<Composition> affordable(CatalogueGraph graph, DrawnRequest request) {
        try {
            return Optional.of(request.composed(graph));
        } catch (InvalidInput tooSmall) {
            assertThat(tooSmall.parts().getFirst().pointer(), in(List.of("/budgetHours")));
            return Optional.empty();
        }
    }

    @Test
    void another_order_of_the_parameters_changes_nothing() {
        each((graph, request) ->
                assertEquals(request.composed(graph), request.shuffled().composed(graph)));
    }

    @Test
    void all_that_the_focus_areas_are_about_is_in_or_left_out_with_a_reason() {
        each((graph, request) -> {
            var composition = request.composed(graph);
            var everything = Selection.everything(graph, request.resolved(graph).focusAreas());
            var all = everything.items().stream()
                    .mapToObj(graph::item)
                    .map(CompositionPropertyTest::name)
                    .toArray(ItemName[]::new);
            assertThat(
                    Stream.concat(steps(composition).stream(), leftOut(composition).stream())
                            .toList(),
                    containsInAnyOrder(all));
            var reasons = Stream.concat(
                            composition.leftOut().stream().map(LeftOut::reason),
                            composition.stages().stream()
                                    .flatMap(stage -> stage.steps().stream())
                                    .map(CompositionStep::reason))
                    .toList();
            assertThat(reasons, everyItem(not(blankOrNullString())));
        });
    }

    @Test
    void stages_rise_and_no_step_is_above_its_stage() {
        each((graph, request) -> {
            var stages = request.composed(graph).stages();
            for (int i = 0; i < stages.size(); i++) {
                var stage = stages.get(i);
                assertEquals(i + 1, stage.position());
                assertTrue(i == 0 || stages.get(i - 1).level().compareTo(stage.level()) < 0);
                stage.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.level()))
                        .forEach(level -> assertThat(level, lessThanOrEqualTo(stage.level())));
            }
        });
    }

    @Test
    void a_project_or_certification_follows_the_last_step_that_it_needs_or_begins_its_stage() {
        each((graph, request) -> request.composed(graph).stages().forEach(stage -> {
            var steps =
                    stage.steps().stream().map(CompositionPropertyTest::name).toList();
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).slug().startsWith("project")
                        && steps.get(i - 1).slug().startsWith("topic")) {
                    var needed = prerequisites(graph, steps.get(i));
                    boolean ready = steps.subList(0, i - 1).containsAll(needed);
                    boolean begins = needed.stream().noneMatch(steps::contains);
                    assertTrue(!ready || begins || needed.contains(steps.get(i - 1)), steps::toString);
                }
            }
        }));
    }

    @Test
    void hours_are_those_of_the_steps() {
        each((graph, request) -> {
            var composition = request.composed(graph);
            var steps = composition.stages().stream()
                    .flatMap(stage -> stage.steps().stream())
                    .toList();
            assertEquals(steps.stream().mapToInt(CompositionStep::plannedHours).sum(), composition.plannedHours());
            assertEquals(
                    composition.stages().stream()
                            .mapToInt(stage -> stage.hours().min())
                            .sum(),
                    composition.hours().min());
            assertEquals(
                    composition.stages().stream()
                            .mapToInt(stage -> stage.hours().max())
                            .sum(),
                    composition.hours().max());
        });
    }

    @Test
    void no_week_exceeds_its_hours_and_every_planned_hour_has_its_week() {
        each((graph, request) -> {
            var composition = request.composed(graph);
            var schedule = composition.schedule();
            if (schedule == null) {
                return;
            }
            var spent = new HashMap<String, Integer>();
            int next = 1;
            for (var weeks : schedule.weeks()) {
                assertEquals(next, weeks.from());
                assertThat(weeks.to(), greaterThanOrEqualTo(weeks.from()));
                int hours =
                        weeks.steps().stream().mapToInt(Schedule.Work::hours).sum();
                assertThat(hours, lessThanOrEqualTo(schedule.hoursPerWeek()));
                assertTrue(hours == schedule.hoursPerWeek() || weeks.to() == schedule.weekCount());
                int times = weeks.to() - weeks.from() + 1;
                weeks.steps().forEach(work -> spent.merge(work.slug(), work.hours() * times, Integer::sum));
                next = weeks.to() + 1;
            }
            assertEquals(schedule.weekCount() + 1, next);
            assertEquals(planned(composition), spent);
            assertThat(
                    schedule.weeks().size(),
                    lessThanOrEqualTo(2 * steps(composition).size() + 1));
        });
    }

    private static Map<String, Integer> planned(Composition composition) {
        var planned = new HashMap<String, Integer>();
        composition.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.plannedHours() > 0)
                .forEach(step -> planned.put(step.slug(), step.plannedHours()));
        return planned;
    }

    private static void each(BiConsumer<CatalogueGraph, DrawnRequest> property) {
        qt().withExamples(EXAMPLES)
                .forAll(DrawnCatalogue.any(), DrawnRequest.seeds())
                .checkAssert((graph, seed) -> property.accept(graph, DrawnRequest.of(graph, seed)));
    }

    private static boolean isKnown(CatalogueGraph graph, DrawnRequest request, ItemName item) {
        int node = graph.find(item.kind(), item.slug()).orElseThrow();
        var level = graph.item(node).level();
        return request.known().contains(DrawnRequest.name(graph.item(node)))
                || (level != null && level.compareTo(request.level()) < 0);
    }

    private static List<ItemName> prerequisites(CatalogueGraph graph, ItemName item) {
        return IntStream.of(
                        graph.prerequisites(graph.find(item.kind(), item.slug()).orElseThrow()))
                .mapToObj(graph::item)
                .map(CompositionPropertyTest::name)
                .toList();
    }

    private static List<ItemName> steps(Composition composition) {
        return composition.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .map(CompositionPropertyTest::name)
                .toList();
    }

    private static List<ItemName> leftOut(Composition composition) {
        return composition.leftOut().stream()
                .map(item -> new ItemName(item.kind(), item.slug()))
                .toList();
    }

    private static ItemName name(ItemDraft item) {
        return new ItemName(item.kind(), item.slug());
    }

    private static ItemName name(CompositionStep step) {
        return new ItemName(step.kind(), step.slug());
    }
}
