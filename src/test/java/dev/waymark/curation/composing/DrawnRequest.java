package dev.waymark.curation.composing;

import static org.quicktheories.generators.SourceDSL.integers;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.platform.problem.Mistakes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.Gen;

/** A random request that a learner might make of a random catalogue. */
record DrawnRequest(
        List<String> focus,
        Level level,
        Level targetLevel,
        List<String> known,
        @Nullable Integer hoursPerWeek,
        @Nullable Integer budgetHours,
        boolean certifications) {

    /** Seeds for {@link #of}, which draws the same request from the same seed and catalogue. */
    static Gen<Integer> seeds() {
        return integers().all();
    }

    static DrawnRequest of(CatalogueGraph graph, int seed) {
        var random = new Random(seed);
        var focus = shuffled(
                IntStream.range(0, DrawnCatalogue.FOCUS_AREAS)
                        .filter(n -> n == seed % DrawnCatalogue.FOCUS_AREAS || random.nextInt(3) == 0)
                        .mapToObj(n -> "focus-" + n)
                        .toList(),
                random);
        var levels = List.of(level(random), level(random));
        var known = IntStream.range(0, graph.size())
                .filter(n -> random.nextInt(6) == 0)
                .mapToObj(n -> name(graph.item(n)))
                .toList();
        return new DrawnRequest(
                focus.isEmpty() ? List.of("focus-0") : focus,
                random.nextBoolean() ? Level.FOUNDATIONAL : Collections.min(levels),
                random.nextBoolean() ? Level.EXPERT : Collections.max(levels),
                shuffled(known, random),
                random.nextBoolean() ? null : 1 + random.nextInt(40),
                null,
                random.nextInt(5) != 0);
    }

    private static Level level(Random random) {
        return DrawnCatalogue.LEVELS.get(random.nextInt(DrawnCatalogue.LEVELS.size()));
    }

    static String name(ItemDraft item) {
        return item.kind().name().toLowerCase(Locale.ROOT) + "s/" + item.slug();
    }

    private static List<String> shuffled(List<String> values, Random random) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }

    DrawnRequest shuffled() {
        return new DrawnRequest(
                shuffled(focus, new Random(1)),
                level,
                targetLevel,
                shuffled(known, new Random(1)),
                hoursPerWeek,
                budgetHours,
                certifications);
    }

    DrawnRequest knowing(ItemDraft item) {
        var more = new ArrayList<>(known);
        more.add(name(item));
        return new DrawnRequest(focus, level, targetLevel, more, hoursPerWeek, budgetHours, certifications);
    }

    DrawnRequest within(int hours) {
        return new DrawnRequest(focus, level, targetLevel, known, hoursPerWeek, hours, certifications);
    }

    Composition composed(CatalogueGraph graph) {
        return Composer.compose(graph, resolved(graph), 1);
    }

    ResolvedRequest resolved(CatalogueGraph graph) {
        var mistakes = new Mistakes();
        var resolved = RequestResolver.resolve(
                graph,
                new CompositionInput(
                                focus,
                                level,
                                targetLevel,
                                known,
                                hoursPerWeek,
                                hoursPerWeek == null ? null : "2026-01-05",
                                budgetHours,
                                certifications,
                                null,
                                null,
                                null,
                                null)
                        .request(),
                mistakes);
        mistakes.check();
        return resolved;
    }
}
