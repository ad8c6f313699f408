package dev.waymark.curation.graph;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of one content version as an immutable graph. Its nodes are topics, then projects, then certifications,
 * each kind ordered by slug, and numbered in this order, so that the same content has the same numbers.
 */
public final class CatalogueGraph {

    private static final int BYTES_PER_GRAPH = 10_000;
    private static final int BYTES_PER_ITEM = 1_000;
    private static final int BYTES_PER_NAME = 200;

    private final List<ItemDraft> items;
    private final int topics;
    private final int[][] prerequisites;
    private final int[][] dependents;
    private final List<Focus> focusAreas;
    private final Map<ItemName, Integer> places;
    private final Map<String, ResourceDraft> resources;

    /**
     * A focus area.
     *
     * @param topics the numbers of its topics, in the curators' order
     */
    public record Focus(String slug, String title, int[] topics) {}

    private CatalogueGraph(CatalogueDraft draft) {
        items = Stream.<List<? extends ItemDraft>>of(draft.topics(), draft.projects(), draft.certifications())
                .flatMap(kind ->
                        kind.stream().<ItemDraft>map(item -> item).sorted(Comparator.comparing(ItemDraft::slug)))
                .toList();
        topics = draft.topics().size();
        places = places(items);
        resources = new HashMap<>();
        for (var resource : draft.resources()) {
            resource.formerSlugs().forEach(former -> resources.putIfAbsent(former, resource));
            resources.put(resource.slug(), resource);
        }
        prerequisites = items.stream().map(item -> topics(item.prerequisites())).toArray(int[][]::new);
        dependents = reversed(prerequisites, topics);
        focusAreas = draft.focusAreas().stream()
                .sorted(Comparator.comparingInt(FocusAreaDraft::position).thenComparing(FocusAreaDraft::slug))
                .map(area -> new Focus(area.slug(), area.title(), topics(area.topics())))
                .toList();
    }

    public static CatalogueGraph of(CatalogueDraft draft) {
        return new CatalogueGraph(draft);
    }

    /** How many bytes it takes at most, by its texts and by how many names lead to what. */
    long weight() {
        return BYTES_PER_GRAPH
                + Stream.concat(items.stream(), resources.values().stream())
                        .mapToLong(CatalogueGraph::weight)
                        .sum();
    }

    private static long weight(ItemDraft item) {
        int names = item.prerequisites().size()
                + item.resources().size()
                + item.formerSlugs().size();
        return BYTES_PER_ITEM
                + (long) BYTES_PER_NAME * names
                + 2L * item.toString().length();
    }

    public int size() {
        return items.size();
    }

    /** The number of topics, which come first. */
    public int topics() {
        return topics;
    }

    public boolean isTopic(int node) {
        return node < topics;
    }

    public ItemDraft item(int node) {
        return items.get(node);
    }

    public TopicDraft topic(int node) {
        return (TopicDraft) items.get(node);
    }

    /** An item without a level counts as foundational. */
    public Level level(int node) {
        var level = items.get(node).level();
        return level == null ? Level.FOUNDATIONAL : level;
    }

    /** The topics that are direct prerequisites. */
    public int[] prerequisites(int node) {
        return prerequisites[node];
    }

    /** The items that have a topic as a direct prerequisite: topics before projects before certifications. */
    int[] dependents(int topic) {
        return dependents[topic];
    }

    /** In the curators' order. */
    public List<Focus> focusAreas() {
        return focusAreas;
    }

    /** The number of the item that has, or formerly had, this slug. */
    public OptionalInt find(ItemKind kind, String slug) {
        var place = places.get(new ItemName(kind, slug));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    @Nullable
    public ResourceDraft resource(String slug) {
        return resources.get(slug);
    }

    private static Map<ItemName, Integer> places(List<ItemDraft> items) {
        var places = new HashMap<ItemName, Integer>();
        for (int node = 0; node < items.size(); node++) {
            var item = items.get(node);
            places.put(new ItemName(item.kind(), item.slug()), node);
        }
        for (int node = 0; node < items.size(); node++) {
            for (var former : items.get(node).formerSlugs()) {
                places.putIfAbsent(new ItemName(items.get(node).kind(), former), node);
            }
        }
        return places;
    }

    private int[] topics(List<String> slugs) {
        return slugs.stream()
                .mapToInt(slug -> find(ItemKind.TOPIC, slug).orElseThrow())
                .toArray();
    }

    private static int[][] reversed(int[][] edges, int targets) {
        var reversed = new ArrayList<List<Integer>>();
        for (int target = 0; target < targets; target++) {
            reversed.add(new ArrayList<>());
        }
        for (int source = 0; source < edges.length; source++) {
            for (int target : edges[source]) {
                reversed.get(target).add(source);
            }
        }
        return reversed.stream()
                .map(sources -> sources.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
