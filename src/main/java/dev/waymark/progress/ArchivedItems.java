package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.UnknownItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the items that an archive names. */
@ApplicationScoped
public class ArchivedItems {

    private final Catalogue catalogue;

    ArchivedItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Row ids by name, in one statement. An unknown item is a mistake, since skipping it would lose the learner's data.
     *
     * @param list whose entries are complete
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
