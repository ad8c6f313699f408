package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.content.BuiltInCatalogue;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.platform.problem.Mistakes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long composing takes, without the network, the database and the writing of JSON. See docs/performance.md. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompositionBenchmark {

    /** The catalogue that comes with the application. */
    @State(Scope.Benchmark)
    public static class BuiltIn {
        final CatalogueDraft draft = BuiltInCatalogue.read();
        final CatalogueGraph graph = CatalogueGraph.of(draft);
        final ResolvedRequest three = resolved(graph, List.of("backend-python-fastapi", "cloud-aws", "microservices"));
        final ResolvedRequest everything = resolved(graph, slugs(graph));
    }

    /** Far more than anybody curates. */
    @State(Scope.Benchmark)
    public static class Synthetic {
        final CatalogueDraft draft = SyntheticCatalogue.draw();
        final CatalogueGraph graph = CatalogueGraph.of(draft);
        final ResolvedRequest everything = resolved(graph, slugs(graph));
    }

    @Benchmark
    public Composition three_focus_areas(BuiltIn catalogue) {
        return Composer.compose(catalogue.graph, catalogue.three, 1);
    }

    @Benchmark
    public Composition whole_catalogue(BuiltIn catalogue) {
        return Composer.compose(catalogue.graph, catalogue.everything, 1);
    }

    @Benchmark
    public Composition synthetic_catalogue(Synthetic catalogue) {
        return Composer.compose(catalogue.graph, catalogue.everything, 1);
    }

    /** Once for each publication. */
    @Benchmark
    public Object graph_of_whole_catalogue(BuiltIn catalogue) {
        return CatalogueGraph.of(catalogue.draft);
    }

    @Benchmark
    public Object graph_of_synthetic_catalogue(Synthetic catalogue) {
        return CatalogueGraph.of(catalogue.draft);
    }

    private static List<String> slugs(CatalogueGraph graph) {
        return graph.focusAreas().stream().map(CatalogueGraph.Focus::slug).toList();
    }

    private static ResolvedRequest resolved(CatalogueGraph graph, List<String> focus) {
        return RequestResolver.resolve(
                graph,
                new CompositionInput(focus, null, null, null, 10, "2026-01-05", null, null, null, null, null, null)
                        .request(),
                new Mistakes());
    }
}
