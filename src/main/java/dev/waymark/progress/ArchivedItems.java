package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemNames;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items that an archive names, by the names that they have in it. */
@ApplicationScoped
class ArchivedItems {

    /**
     * An archive has the slug that the item had: of an item that was merged into another, which answers by its slug since,
     * too.
     */
    private static final String FIND = """
            select * from (
                select kind, slug, coalesce((select i.id from item i where i.kind = n.kind and i.slug = n.slug), %s) as id
                from unnest(?::text[], ?::text[]) n (kind, slug)) named
            where id is not null
            """.formatted(ItemNames.rowId("n.kind", "n.slug"));

    private final Sql sql;

    ArchivedItems(Sql sql) {
        this.sql = sql;
    }

    /**
     * Row ids, in one statement. An unknown item is a mistake: to leave it out would lose what the learner meant to keep.
     *
     * @param list of entries that are complete
     */
    <T> Map<ItemName, Long> find(ArchivedList<T> list, Function<T, ItemName> nameOf) {
        var names = list.entries().stream().map(nameOf).toList();
        var distinct = names.stream().distinct().toList();
        var found = sql
                .list(
                        FIND,
                        row -> Map.entry(
                                new ItemName(row.constant(ItemKind.class, "kind"), row.text("slug")), row.bigint("id")),
                        texts(distinct, name -> name.kind().name()),
                        texts(distinct, ItemName::slug))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
        return found;
    }

    private static List<String> texts(List<ItemName> names, Function<ItemName, String> member) {
        return names.stream().map(member).toList();
    }
}
