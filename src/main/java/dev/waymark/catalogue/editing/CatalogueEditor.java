package dev.waymark.catalogue.editing;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the catalogue match a draft. It is the only writer of categories, items and focus areas. */
@ApplicationScoped
public class CatalogueEditor {

    private final EntityManager database;
    private final CatalogueLinks links;

    CatalogueEditor(EntityManager database, CatalogueLinks links) {
        this.database = database;
        this.links = links;
    }

    /** The row ids of a draft's items and focus areas. */
    public record Placed(Map<ItemName, Long> items, Map<String, Long> focusAreas) {

        /** The slug must occur in the draft. */
        public Long item(ItemKind kind, String slug) {
            return requireNonNull(items.get(new ItemName(kind, slug)));
        }

        public Long focusArea(String slug) {
            return requireNonNull(focusAreas.get(slug));
        }

        public Long item(ItemDraft draft) {
            return item(draft.kind(), draft.slug());
        }
    }

    /**
     * Entries that the draft leaves out are retired, never deleted, and those that it brings back are no longer
     * retired. An item that is renamed, or takes a rename back, keeps its row.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Placed apply(CatalogueDraft draft, Instant at) {
        // Entries may swap slugs or positions, which collide until all are written.
        database.createNativeQuery("set constraints all deferred").executeUpdate();
        var categories = placeCategories(draft, at);
        var focusAreas = placeFocusAreas(draft, at);
        var items = placeItems(draft, categories, at);
        database.flush();

        var placed = new Placed(
                items.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id)),
                focusAreas.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id)));
        links.write(draft, placed);
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

    private Map<ItemName, Item> placeItems(CatalogueDraft draft, Map<String, Category> categories, Instant at) {
        var known = new HashMap<ItemName, Item>();
        var free = new HashSet<Item>(Item.all());
        free.forEach(item -> known.put(item.name(), item));
        known.putAll(renamedBack(draft, known));
        var placed = new LinkedHashMap<ItemName, Item>();
        draft.items().forEach(wanted -> {
            var item = itemFor(wanted, known, free);
            describe(item, wanted, categories);
            item.persist();
            placed.put(nameOf(wanted), item);
        });
        // The draft uses none of these rows.
        free.forEach(item -> item.retire(at));
        draft.topics()
                .forEach(wanted -> topic(placed, wanted.slug())
                        .placeUnder(wanted.parent() == null ? null : topic(placed, wanted.parent()).id));
        return placed;
    }

    private static Topic topic(Map<ItemName, Item> placed, String slug) {
        return (Topic) requireNonNull(placed.get(new ItemName(ItemKind.TOPIC, slug)));
    }

    /** Items whose former slug is used by the draft while their current slug is not: the draft takes a rename back. */
    private Map<ItemName, Item> renamedBack(CatalogueDraft draft, Map<ItemName, Item> known) {
        var named = draft.items().flatMap(CatalogueEditor::names).collect(Collectors.toSet());
        var renamed = new HashMap<ItemName, Item>();
        links.formerNames().forEach((name, id) -> {
            var item = database.find(Item.class, id);
            if (named.contains(name) && !named.contains(item.name()) && !known.containsKey(name)) {
                renamed.put(name, item);
            }
        });
        return renamed;
    }

    /**
     * The row with this slug, or else the one that had it formerly. The former name is free, since the draft was
     * checked.
     */
    private static Item itemFor(ItemDraft wanted, Map<ItemName, Item> known, Set<Item> free) {
        for (var name : names(wanted).toList()) {
            var item = known.get(name);
            if (item != null && free.remove(item)) {
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
            case TopicDraft topic ->
                ((Topic) item).describe(topic, requireNonNull(categories.get(topic.category())).id);
            case ResourceDraft resource -> ((LearningResource) item).describe(resource);
            case ProjectDraft project -> item.describe(project);
            case CertificationDraft certification -> ((Certification) item).describe(certification);
        }
    }

    private static Stream<ItemName> names(ItemDraft draft) {
        return Stream.concat(Stream.of(draft.slug()), draft.formerSlugs().stream())
                .map(slug -> new ItemName(draft.kind(), slug));
    }

    private static ItemName nameOf(ItemDraft draft) {
        return new ItemName(draft.kind(), draft.slug());
    }
}
