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

    static SearchKind of(ItemKind kind) {
        return valueOf(kind.name());
    }
}
