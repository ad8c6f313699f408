package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.editing.CatalogueEditor.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the relations between entries of the catalogue: former slugs, prerequisites, resources and focus areas'
 * topics.
 */
@ApplicationScoped
class CatalogueLinks {

    private final EntityManager database;

    CatalogueLinks(EntityManager database) {
        this.database = database;
    }

    void write(CatalogueDraft draft, Placed placed) {
        keepFormerSlugs(draft, placed);
        replace(
                "item_prerequisite",
                "item_id, prerequisite_id",
                draft.items()
                        .flatMap(item -> links(
                                placed.item(item), item.prerequisites(), slug -> placed.item(ItemKind.TOPIC, slug))));
        replace(
                "item_resource",
                "item_id, resource_id",
                draft.items()
                        .flatMap(item -> links(
                                placed.item(item), item.resources(), slug -> placed.item(ItemKind.RESOURCE, slug))));
        replace(
                "focus_area_topic",
                "focus_area_id, item_id",
                draft.focusAreas().stream()
                        .flatMap(area -> links(
                                placed.focusArea(area.slug()),
                                area.topics(),
                                slug -> placed.item(ItemKind.TOPIC, slug))));
    }

    /** A former slug that the draft drops keeps redirecting, unless it is in use again. */
    private void keepFormerSlugs(CatalogueDraft draft, Placed placed) {
        record Former(ItemDraft item, String slug) {}
        var formers = draft.items()
                .flatMap(item -> item.formerSlugs().stream().map(slug -> new Former(item, slug)))
                .toList();
        database.createNativeQuery("""
                        insert into item_former_slug (item_id, kind, slug)
                        select * from unnest(cast(:items as bigint[]), cast(:kinds as text[]), cast(:slugs as text[]))
                        on conflict (kind, slug) do update set item_id = excluded.item_id
                        """)
                .setParameter(
                        "items",
                        formers.stream().map(former -> placed.item(former.item)).toArray(Long[]::new))
                .setParameter(
                        "kinds",
                        formers.stream()
                                .map(former -> former.item.kind().name())
                                .toArray(String[]::new))
                .setParameter("slugs", formers.stream().map(Former::slug).toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery("delete from item_former_slug f using item i"
                        + " where i.kind = f.kind and i.slug = f.slug and i.retired_at is null")
                .executeUpdate();
    }

    /** The items' row ids by former name. */
    Map<ItemName, Long> formerNames() {
        Stream<?> rows = database.createNativeQuery("select kind, slug, item_id from item_former_slug", Tuple.class)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> new ItemName(ItemKind.valueOf(row.get(0, String.class)), row.get(1, String.class)),
                        row -> row.get(2, Long.class)));
    }

    private record Link(Long owner, Long target, int position) {}

    private interface Finder {
        Long find(String slug);
    }

    private static Stream<Link> links(Long owner, List<String> slugs, Finder finder) {
        var links = new ArrayList<Link>();
        for (var slug : slugs) {
            links.add(new Link(owner, finder.find(slug), links.size() + 1));
        }
        return links.stream();
    }

    private void replace(String table, String ends, Stream<Link> wanted) {
        var links = wanted.toList();
        database.createNativeQuery("delete from " + table).executeUpdate();
        database.createNativeQuery("""
                        insert into %s (%s, position) select *
                        from unnest(cast(:owners as bigint[]), cast(:targets as bigint[]), cast(:positions as integer[]))
                        """.formatted(table, ends))
                .setParameter("owners", links.stream().map(Link::owner).toArray(Long[]::new))
                .setParameter("targets", links.stream().map(Link::target).toArray(Long[]::new))
                .setParameter("positions", links.stream().map(Link::position).toArray(Integer[]::new))
                .executeUpdate();
    }
}
