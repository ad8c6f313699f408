package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of thing an item is")
public enum ItemKind {
    TOPIC,
    RESOURCE,
    PROJECT,
    CERTIFICATION
}
