package dev.waymark.catalogue;

/** What names an item. */
public record ItemName(ItemKind kind, String slug) {}
