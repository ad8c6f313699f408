package dev.waymark.curation.graph;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Nearest;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The items that a learner says they know, found in a graph.
 *
 * @param items the numbers of topics, projects and certifications
 * @param resources the slugs of learning resources
 */
public record KnownItems(BitSet items, Set<String> resources) {

    public static final int MAX = 1_000;

    /** Finding a hint takes time, and somebody with more mistakes than this needs none. */
    private static final int MAX_HINTS = 10;

    /**
     * @param names as in {@code topics/docker}; former slugs are accepted
     */
    public static KnownItems read(CatalogueGraph graph, Collection<String> names, Mistakes mistakes) {
        var known = new KnownItems(new BitSet(), new HashSet<>());
        var distinct = new TreeSet<>(names);
        if (distinct.size() > MAX) {
            mistakes.add("known", "must have at most %d values".formatted(MAX));
            return known;
        }
        int hints = 0;
        for (var name : distinct) {
            if (!known.add(graph, name)) {
                mistakes.add("known", complaint(graph, name, hints++ < MAX_HINTS));
            }
        }
        return known;
    }

    /** Adds more items, without those that the graph does not have. */
    public void addFound(CatalogueGraph graph, Collection<String> names) {
        names.forEach(name -> add(graph, name));
    }

    private boolean add(CatalogueGraph graph, String key) {
        return ItemName.ofKey(key).map(name -> add(graph, name)).orElse(false);
    }

    private boolean add(CatalogueGraph graph, ItemName name) {
        if (name.kind() == ItemKind.RESOURCE) {
            var resource = Optional.ofNullable(graph.resource(name.slug()));
            resource.ifPresent(found -> resources.add(found.slug()));
            return resource.isPresent();
        }
        var node = graph.find(name.kind(), name.slug());
        node.ifPresent(items::set);
        return node.isPresent();
    }

    private static String complaint(CatalogueGraph graph, String key, boolean hint) {
        return ItemName.ofKey(key)
                .map(name -> "names no item: " + Mistakes.quoted(key) + (hint ? hint(graph, name) : ""))
                .orElseGet(() -> "must be like topics/docker, of topics, resources, projects or certifications, not %s"
                        .formatted(Mistakes.quoted(key)));
    }

    private static String hint(CatalogueGraph graph, ItemName name) {
        var slugs = IntStream.range(0, graph.size())
                .mapToObj(graph::item)
                .filter(item -> item.kind() == name.kind())
                .map(ItemDraft::slug)
                .toList();
        return Nearest.hint(name.slug(), slugs);
    }
}
