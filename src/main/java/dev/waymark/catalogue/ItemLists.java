package dev.waymark.catalogue;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.paging.SortBy;
import dev.waymark.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of items, one for each kind, without retired items unless they are named by slug. */
@ApplicationScoped
class ItemLists {

    private static final String FOCUS_TOPICS =
            "select ft.item_id from focus_area_topic ft join focus_area f on f.id = ft.focus_area_id where f.slug = any (?)";

    private static final String IS_FOCUS_TOPIC = "i.id in (" + FOCUS_TOPICS + ")";

    private static final String BUILDS_ON_FOCUS =
            "i.id in (select r.item_id from item_prerequisite r where r.prerequisite_id in (" + FOCUS_TOPICS + "))";

    /** The items that a single read by each of the slugs would find, for a kind and the slugs. */
    private static final String NAMED = "i.id in (select " + ItemNames.rowId("n.kind", "n.slug")
            + " from (select ?::text as kind, unnest(?::text[]) as slug) n)";

    /** Which items belong to which focus areas, just as the filters of the lists have it. */
    static final String FOCUS_AREA_MEMBERS = """
            (select item_id, focus_area_id from focus_area_topic
            union select r.resource_id, ft.focus_area_id
                from item_resource r join focus_area_topic ft on ft.item_id = r.item_id
            union select r.item_id, ft.focus_area_id
                from item_prerequisite r join focus_area_topic ft on ft.item_id = r.prerequisite_id
                join item built on built.id = r.item_id and built.kind <> 'TOPIC') m""";

    private final Sql sql;
    private final Pages pages;

    ItemLists(Sql sql, Pages pages) {
        this.sql = sql;
        this.pages = pages;
    }

    Page<TopicView> topics(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return page(ItemKind.TOPIC, ItemRows::topic, IS_FOCUS_TOPIC, filter, sort, request);
    }

    Map<Long, Page<TopicView>> topicsOfCategories(
            Collection<Long> categoryIds, ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        var topics = listing(ItemKind.TOPIC, ItemRows::topic, IS_FOCUS_TOPIC, filter, sort);
        return pages.readEach(topics, "i.category_id", categoryIds, request);
    }

    Page<LearningResourceView> resources(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return page(
                ItemKind.RESOURCE,
                ItemRows::resource,
                "i.id in (select r.resource_id from item_resource r where r.item_id in (" + FOCUS_TOPICS + "))",
                filter,
                sort,
                request);
    }

    Page<ProjectView> projects(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return page(ItemKind.PROJECT, ItemRows::project, BUILDS_ON_FOCUS, filter, sort, request);
    }

    Page<CertificationView> certifications(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return page(ItemKind.CERTIFICATION, ItemRows::certification, BUILDS_ON_FOCUS, filter, sort, request);
    }

    private <T extends ItemView> Page<T> page(
            ItemKind kind,
            Sql.RowReader<T> reader,
            String inFocus,
            ItemFilter filter,
            @Nullable SortBy sort,
            PageRequest request) {
        return pages.read(listing(kind, reader, inFocus, filter, sort), request);
    }

    private <T extends ItemView> Listing<T> listing(
            ItemKind kind, Sql.RowReader<T> reader, String inFocus, ItemFilter filter, @Nullable SortBy sort) {
        assertKnown("category", "select slug from category where slug = any (?)", filter.category());
        assertKnown("topic", "select slug from item where kind = 'TOPIC' and slug = any (?)", filter.topic());
        assertKnown("focus", "select slug from focus_area where slug = any (?)", filter.focus());
        var pattern = filter.q() == null ? null : Texts.likeContaining(filter.q());
        var listing = Listing.of(
                        kind.name(),
                        ItemRows.COLUMNS + ", i.title_key",
                        ItemRows.FROM,
                        SortBy.order(sort, "i.slug", "i.title_key"),
                        reader)
                .where("i.kind = ?", kind)
                .whereIfGiven("c.slug = any (?)", filter.category())
                .whereIfGiven(
                        "i.id in (select r.resource_id from item_resource r join item t on t.id = r.item_id"
                                + " where t.kind = 'TOPIC' and t.slug = any (?))",
                        filter.topic())
                .whereIfGiven(inFocus, filter.focus())
                .whereIfGiven("i.level = any (?)", filter.level())
                .whereIfGiven("i.type = any (?)", filter.type())
                .whereIfGiven("i.cost = any (?)", filter.cost())
                .whereIfGiven("(i.title || ' ' || i.slug || ' ' || i.summary) ilike ?", pattern);
        var named = filter.slug();
        return named == null ? listing.where("i.retired_at is null") : listing.where(NAMED, kind, named);
    }

    private void assertKnown(String parameter, String select, @Nullable List<String> slugs) {
        AnyOf.assertKnown(parameter, slugs, given -> sql.list(select, row -> row.text("slug"), List.of(given)));
    }
}
