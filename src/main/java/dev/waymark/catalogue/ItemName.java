package dev.waymark.catalogue;

import java.util.Optional;

/** Identifies an item. */
public record ItemName(ItemKind kind, String slug) {

    public static ItemName of(ItemView item) {
        return new ItemName(item.kind(), item.slug());
    }

    /** The name that a key stands for, whether or not there is such an item; empty if it begins with no kind. */
    public static Optional<ItemName> ofKey(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : ItemKind.find(key.substring(0, slash)).map(kind -> new ItemName(kind, key.substring(slash + 1)));
    }

    public String key() {
        return kind.key(slug);
    }

    /** How both APIs describe an item's members, in every view that shows some of them. */
    public static final class ItemDescriptions {

        public static final String KIND = "Kind of item";
        public static final String SLUG = "Slug of the item, unique within its kind";
        public static final String ANY_SLUG = "Slug of the item, current or former";
        public static final String KEY =
                "Kind and slug in one text, as in topics/docker, which names the item everywhere";
        public static final String TITLE = "Title of the item";
        public static final String LEVEL = "Level of experience it is meant for";

        private ItemDescriptions() {}
    }
}
