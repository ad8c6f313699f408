package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of thing a search finds")
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
