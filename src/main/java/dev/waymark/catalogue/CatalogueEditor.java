package dev.waymark.catalogue;

import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the catalogue what a draft says: the only writer of categories, items and focus areas. */
@ApplicationScoped
public class CatalogueEditor {

    private final EntityManager database;

    CatalogueEditor(EntityManager database) {
        this.database = database;
    }

    /** Where the things of a draft are kept. */
    public record Placed(Map<ItemName, Long> items, Map<String, Long> focusAreas) {

        public Long item(ItemKind kind, String slug) {
            return items.get(new ItemName(kind, slug));
        }
    }

    /** What names an item. */
    public record ItemName(ItemKind kind, String slug) {}

    /**
     * What the draft leaves out is retired, never deleted; what it brings back is retired no more; an item that names its
     * former slug keeps its row.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Placed apply(CatalogueDraft draft, Instant at) {
        // Slugs and positions may be swapped on the way.
        database.createNativeQuery("set constraints all deferred").executeUpdate();
        var categories = placeCategories(draft, at);
        var focusAreas = placeFocusAreas(draft, at);
        var items = placeItems(draft, categories, at);
        database.flush();

        var placed = new Placed(
                items.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id)),
                focusAreas.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id)));
        keepFormerSlugs(draft, placed);
        link(draft, placed);
        return placed;
    }

    private static Map<String, Category> placeCategories(CatalogueDraft draft, Instant at) {
        var known = Category.all().stream().collect(Collectors.toMap(category -> category.slug, Function.identity()));
        known.values().forEach(category -> category.retire(at));
        for (var wanted : draft.categories()) {
            var category = known.computeIfAbsent(wanted.slug(), Category::named);
            category.describe(wanted);
            category.persist();
        }
        return known;
    }

    private static Map<String, FocusArea> placeFocusAreas(CatalogueDraft draft, Instant at) {
        var known = FocusArea.all().stream().collect(Collectors.toMap(area -> area.slug, Function.identity()));
        known.values().forEach(area -> area.retire(at));
        for (var wanted : draft.focusAreas()) {
            var area = known.computeIfAbsent(wanted.slug(), FocusArea::named);
            area.describe(wanted);
            area.persist();
        }
        return known;
    }

    private static Map<ItemName, Item> placeItems(CatalogueDraft draft, Map<String, Category> categories, Instant at) {
        var known = new HashMap<ItemName, Item>();
        Item.all().forEach(item -> known.put(new ItemName(item.kind(), item.slug), item));
        var placed = new HashMap<ItemName, Item>();
        draft.items().forEach(wanted -> placed.put(nameOf(wanted), itemFor(wanted, known)));
        var left = new ArrayList<>(known.values());
        left.removeAll(placed.values());
        left.forEach(item -> item.retire(at));
        draft.items().forEach(wanted -> {
            var item = placed.get(nameOf(wanted));
            describe(item, wanted, categories);
            item.persist();
        });
        draft.topics().forEach(wanted -> {
            var parent = wanted.parent() == null ? null : placed.get(new ItemName(ItemKind.TOPIC, wanted.parent()));
            ((Topic) placed.get(nameOf(wanted))).placeUnder(parent == null ? null : parent.id);
        });
        return placed;
    }

    /** The row that has this slug, or else the one that had it: its former name is free, since the draft was checked. */
    private static Item itemFor(ItemDraft wanted, Map<ItemName, Item> known) {
        var names = new ArrayList<String>(List.of(wanted.slug()));
        names.addAll(wanted.formerSlugs());
        for (var slug : names) {
            var item = known.get(new ItemName(wanted.kind(), slug));
            if (item != null) {
                return item;
            }
        }
        return switch (wanted.kind()) {
            case TOPIC -> new Topic();
            case RESOURCE -> new LearningResource();
            case PROJECT -> new Project();
            case CERTIFICATION -> new Certification();
        };
    }

    private static void describe(Item item, ItemDraft wanted, Map<String, Category> categories) {
        switch (wanted) {
            case TopicDraft topic -> ((Topic) item).describe(topic, categories.get(topic.category()).id);
            case ResourceDraft resource -> ((LearningResource) item).describe(resource);
            case ProjectDraft project -> item.describe(project);
            case CertificationDraft certification -> ((Certification) item).describe(certification);
        }
    }

    private static ItemName nameOf(ItemDraft draft) {
        return new ItemName(draft.kind(), draft.slug());
    }

    /** A former slug that is in use again is former no more; one that was dropped from the draft goes on redirecting. */
    private void keepFormerSlugs(CatalogueDraft draft, Placed placed) {
        var rows = new LinkRows();
        draft.items().forEach(item -> item.formerSlugs().forEach(former -> rows.add(placed.items.get(nameOf(item)), item.kind().name(), former)));
        database.createNativeQuery(
                        """
                        insert into item_former_slug (item_id, kind, slug)
                        select * from unnest(cast(:owners as bigint[]), cast(:kinds as text[]), cast(:slugs as text[]))
                        on conflict (kind, slug) do update set item_id = excluded.item_id
                        """)
                .setParameter("owners", rows.owners.toArray(Long[]::new))
                .setParameter("kinds", rows.kinds.toArray(String[]::new))
                .setParameter("slugs", rows.slugs.toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        "delete from item_former_slug f using item i where i.kind = f.kind and i.slug = f.slug")
                .executeUpdate();
    }

    private void link(CatalogueDraft draft, Placed placed) {
        var prerequisites = new Links();
        var resources = new Links();
        draft.items().forEach(item -> {
            var owner = placed.items.get(nameOf(item));
            prerequisites.add(owner, item.prerequisites().stream().map(slug -> placed.item(ItemKind.TOPIC, slug)).toList());
            resources.add(owner, item.resources().stream().map(slug -> placed.item(ItemKind.RESOURCE, slug)).toList());
        });
        var topics = new Links();
        draft.focusAreas().forEach(area -> topics.add(
                placed.focusAreas.get(area.slug()), area.topics().stream().map(slug -> placed.item(ItemKind.TOPIC, slug)).toList()));
        replace("item_prerequisite (item_id, prerequisite_id, position)", prerequisites);
        replace("item_resource (item_id, resource_id, position)", resources);
        replace("focus_area_topic (focus_area_id, item_id, position)", topics);
    }

    private void replace(String tableAndColumns, Links links) {
        var table = tableAndColumns.substring(0, tableAndColumns.indexOf(' '));
        database.createNativeQuery("delete from " + table).executeUpdate();
        database.createNativeQuery("insert into " + tableAndColumns
                        + " select * from unnest(cast(:owners as bigint[]), cast(:targets as bigint[]), cast(:positions as integer[]))")
                .setParameter("owners", links.owners.toArray(Long[]::new))
                .setParameter("targets", links.targets.toArray(Long[]::new))
                .setParameter("positions", links.positions.toArray(Integer[]::new))
                .executeUpdate();
    }

    private static final class Links {

        final List<Long> owners = new ArrayList<>();
        final List<Long> targets = new ArrayList<>();
        final List<Integer> positions = new ArrayList<>();

        void add(Long owner, List<Long> linked) {
            for (int i = 0; i < linked.size(); i++) {
                owners.add(owner);
                targets.add(linked.get(i));
                positions.add(i + 1);
            }
        }
    }

    private static final class LinkRows {

        final List<Long> owners = new ArrayList<>();
        final List<String> kinds = new ArrayList<>();
        final List<String> slugs = new ArrayList<>();

        void add(Long owner, String kind, String slug) {
            owners.add(owner);
            kinds.add(kind);
            slugs.add(slug);
        }
    }
}
