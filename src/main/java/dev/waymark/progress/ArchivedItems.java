package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.UnknownItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items that an archive names, by the names that they have in it. */
@ApplicationScoped
public class ArchivedItems {

    private final Catalogue catalogue;

    ArchivedItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Row ids, in one statement. An unknown item is a mistake: to leave it out would lose what the learner meant to
     * keep.
     *
     * @param list of entries that are complete
     */
    public <T> Map<ItemName, Long> find(ArchivedList<T> list, Function<T, ItemName> nameOf) {
        var names = list.entries().stream().map(nameOf).toList();
        var found = catalogue.itemsArchived(Set.copyOf(names));
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!found.containsKey(name)) {
                list.addMistake(
                        i,
                        "slug",
                        "names nothing: "
                                + UnknownItem.of(name.kind(), name.slug()).detail());
            }
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().rowId()));
    }
}
