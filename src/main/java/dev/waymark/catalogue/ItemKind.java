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

    /** For annotations, which take constants only: the path segments that stand for kinds. */
    public static final String COLLECTIONS = "topics|resources|projects|certifications";

    /** For annotations, too: the path below which an item lies, by its kind and slug. */
    public static final String ITEM_PATH = "{kind: " + COLLECTIONS + "}/{slug}";

    private final String collection;

    ItemKind(String collection) {
        this.collection = collection;
    }

    /** The path segment under which items of this kind lie. */
    public String collection() {
        return collection;
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
