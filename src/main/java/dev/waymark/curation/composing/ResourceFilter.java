package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.curation.graph.CatalogueGraph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants to learn from.
 *
 * @param free whether it must cost nothing
 * @param types those that are wanted; none if all are
 * @param language a BCP 47 tag that the resource's tag must be or begin with; null if any will do
 * @param known the slugs of those that are known already
 */
record ResourceFilter(
        boolean free, Set<ResourceType> types, @Nullable String language, Set<String> known) {

    /** What the content does not say is English. */
    private static final String DEFAULT_LANGUAGE = "en";

    /**
     * The best first: by type and cost, in the order of their enumerations, by how near the level is, then as curated.
     * What the curators could not confirm comes last.
     */
    List<SuggestedResource> choose(CatalogueGraph graph, ItemDraft item) {
        var nearest = Comparator.comparing(ResourceDraft::isVerified, Comparator.reverseOrder())
                .thenComparing(ResourceDraft::type)
                .thenComparing(ResourceDraft::cost)
                .thenComparingInt(resource -> distance(resource.level(), item.level()));
        return item.resources().stream()
                .map(graph::resource)
                .filter(Objects::nonNull)
                .filter(this::isWanted)
                .sorted(nearest)
                .map(SuggestedResource::of)
                .toList();
    }

    private boolean isWanted(ResourceDraft resource) {
        return (!free || resource.cost() == Cost.FREE)
                && (types.isEmpty() || types.contains(resource.type()))
                && (language == null || isIn(language, resource))
                && !known.contains(resource.slug());
    }

    private static boolean isIn(String language, ResourceDraft resource) {
        var tag = resource.language() == null ? DEFAULT_LANGUAGE : resource.language();
        return (tag + "-").toLowerCase(Locale.ROOT).startsWith((language + "-").toLowerCase(Locale.ROOT));
    }

    private static int rank(Level level) {
        return switch (level) {
            case FOUNDATIONAL -> 0;
            case INTERMEDIATE -> 1;
            case ADVANCED -> 2;
            case EXPERT -> 3;
        };
    }

    /** What names no level fits any. */
    private static int distance(@Nullable Level one, @Nullable Level other) {
        return one == null || other == null ? 0 : Math.abs(rank(one) - rank(other));
    }
}
