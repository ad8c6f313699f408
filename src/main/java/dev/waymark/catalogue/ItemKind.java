package dev.waymark.catalogue;

import dev.waymark.catalogue.ItemName.ItemDescriptions;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

@Description(ItemDescriptions.KIND)
public enum ItemKind {
    TOPIC("topics"),
    RESOURCE("resources"),
    PROJECT("projects"),
    CERTIFICATION("certifications");

    /** The path segments of the kinds, as a constant because annotations take nothing else. */
    public static final String COLLECTIONS = "topics|resources|projects|certifications";

    /** The path of an item by its kind and slug; a constant for the same reason. */
    public static final String ITEM_PATH = "{kind: " + COLLECTIONS + "}/{slug}";

    private final String collection;

    ItemKind(String collection) {
        this.collection = collection;
    }

    /** The path segment of items of this kind. */
    public String collection() {
        return collection;
    }

    /** What names an item in a single text, as in {@code topics/docker}: also its path below the API's root. */
    public String key(String slug) {
        return collection + "/" + slug;
    }

    /**
     * @param collection one of {@link #COLLECTIONS}
     */
    public static ItemKind of(String collection) {
        return find(collection).orElseThrow();
    }

    public static Optional<ItemKind> find(String collection) {
        return Arrays.stream(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }
}
