package dev.waymark.catalogue;

/** Identifies an item. */
public record ItemName(ItemKind kind, String slug) {

    public static ItemName of(ItemView item) {
        return new ItemName(item.kind(), item.slug());
    }

    /** How both APIs describe an item's members, in every view that shows some of them. */
    public static final class ItemDescriptions {

        public static final String KIND = "Kind of item";
        public static final String SLUG = "Slug of the item, unique within its kind";
        public static final String ANY_SLUG = "Slug of the item, current or former";
        public static final String TITLE = "Title of the item";
        public static final String LEVEL = "Level of experience it is meant for";

        private ItemDescriptions() {}
    }
}
