package dev.waymark.catalogue;

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
