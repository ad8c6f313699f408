package dev.waymark.catalogue;

/** Identifies an item. */
public record ItemName(ItemKind kind, String slug) {

    public static ItemName of(ItemView item) {
        return new ItemName(item.kind(), item.slug());
    }
}
