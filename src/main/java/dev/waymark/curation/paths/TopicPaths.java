package dev.waymark.curation.paths;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.curation.composing.DoneByMe;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.KnownItems;
import dev.waymark.curation.graph.PublishedGraphs;
import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The prerequisites of published topics, and the paths to them. */
@ApplicationScoped
class TopicPaths {

    private static final int MAX_DEPTH = 100;

    private final PublishedGraphs graphs;
    private final DoneByMe mine;

    TopicPaths(PublishedGraphs graphs, DoneByMe mine) {
        this.graphs = graphs;
        this.mine = mine;
    }

    PrerequisiteGraph prerequisites(String slug, @Nullable Integer depth) {
        var graph = graphs.current().graph();
        return PrerequisiteGraph.of(graph, topic(graph, slug, "/prerequisites"), checked(depth));
    }

    TopicPath path(String slug, List<String> known) {
        var graph = graphs.current().graph();
        return TopicPath.of(graph, topic(graph, slug, "/path"), read(graph, known));
    }

    /** By slug; topics that left the catalogue are left out. */
    Map<String, PrerequisiteGraph> prerequisites(Collection<String> slugs, @Nullable Integer depth) {
        var graph = graphs.current().graph();
        int steps = checked(depth);
        return each(graph, slugs, topic -> PrerequisiteGraph.of(graph, topic, steps));
    }

    /** By slug; topics that left the catalogue are left out. */
    Map<String, TopicPath> paths(Collection<String> slugs, List<String> known) {
        var graph = graphs.current().graph();
        var items = read(graph, known);
        return each(graph, slugs, topic -> TopicPath.of(graph, topic, items));
    }

    private static <T> Map<String, T> each(CatalogueGraph graph, Collection<String> slugs, IntFunction<T> way) {
        return slugs.stream()
                .distinct()
                .filter(slug -> graph.find(ItemKind.TOPIC, slug).isPresent())
                .collect(Collectors.toMap(
                        slug -> slug,
                        slug -> way.apply(graph.find(ItemKind.TOPIC, slug).orElseThrow())));
    }

    private static int checked(@Nullable Integer depth) {
        if (depth != null && (depth < 1 || depth > MAX_DEPTH)) {
            throw InvalidInput.parameter("depth", "must be from 1 to " + MAX_DEPTH);
        }
        return depth == null ? Integer.MAX_VALUE - 1 : depth;
    }

    private BitSet read(CatalogueGraph graph, List<String> names) {
        var known = mine.resolve(names);
        var mistakes = new Mistakes();
        var items = KnownItems.read(graph, known.told(), mistakes);
        mistakes.check();
        items.addFound(graph, known.done());
        return items.items();
    }

    private static int topic(CatalogueGraph graph, String slug, String rest) {
        int topic = graph.find(ItemKind.TOPIC, slug).orElseThrow(() -> UnknownItem.of(ItemKind.TOPIC, slug));
        Renamed.check(ApiPaths.V1 + "/topics", slug, graph.item(topic).slug(), rest);
        return topic;
    }
}
