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
 * The learning resources to suggest.
 *
 * @param free whether they must be free of charge
 * @param types the types to suggest; empty for all
 * @param language a BCP 47 tag that a resource's tag must equal or begin with; null for any
 * @param known the slugs of resources that the learner already knows
 */
record ResourceFilter(
        boolean free, Set<ResourceType> types, @Nullable String language, Set<String> known) {

    /** The language of resources that do not name one. */
    private static final String DEFAULT_LANGUAGE = "en";

    /**
     * Best first: by type and cost, in the order of their enumerations, then by nearness of the level, then as curated.
     * Resources that the curators could not confirm come last.
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

    /** A missing level is near every level. */
    private static int distance(@Nullable Level one, @Nullable Level other) {
        return one == null || other == null ? 0 : Math.abs(rank(one) - rank(other));
    }
}
