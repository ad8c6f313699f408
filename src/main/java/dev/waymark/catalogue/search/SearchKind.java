package dev.waymark.catalogue.search;

import dev.waymark.catalogue.ItemKind;
import org.eclipse.microprofile.graphql.Description;

@Description("Kind of search match")
public enum SearchKind {
    TOPIC,
    RESOURCE,
    PROJECT,
    CERTIFICATION,
    ROADMAP;

    /** As {@link ItemKind#key}, and {@code roadmaps/…} for a roadmap. */
    String key(String slug) {
        return this == ROADMAP ? "roadmaps/" + slug : ItemKind.valueOf(name()).key(slug);
    }

    static SearchKind of(ItemKind kind) {
        return valueOf(kind.name());
    }
}
