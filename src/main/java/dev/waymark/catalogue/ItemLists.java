package dev.waymark.catalogue;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of items, one for each kind, ordered by slug and without retired items. */
@ApplicationScoped
class ItemLists {

    private static final String FOCUS_TOPICS =
            "select ft.item_id from focus_area_topic ft join focus_area f on f.id = ft.focus_area_id where f.slug = ?";

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

    Page<TopicView> topics(ItemFilter filter, PageRequest request) {
        return page(ItemKind.TOPIC, ItemRows::topic, IS_FOCUS_TOPIC, filter, request);
    }

    Map<Long, Page<TopicView>> topicsOfCategories(
            Collection<Long> categoryIds, ItemFilter filter, PageRequest request) {
        var topics = listing(ItemKind.TOPIC, ItemRows::topic, IS_FOCUS_TOPIC, filter);
        return pages.readEach(topics, "i.category_id", categoryIds, request);
    }

    Page<LearningResourceView> resources(ItemFilter filter, PageRequest request) {
        return page(
                ItemKind.RESOURCE,
                ItemRows::resource,
                "i.id in (select r.resource_id from item_resource r where r.item_id in (" + FOCUS_TOPICS + "))",
                filter,
                request);
    }

    Page<ProjectView> projects(ItemFilter filter, PageRequest request) {
        return page(ItemKind.PROJECT, ItemRows::project, BUILDS_ON_FOCUS, filter, request);
    }

    Page<CertificationView> certifications(ItemFilter filter, PageRequest request) {
        return page(ItemKind.CERTIFICATION, ItemRows::certification, BUILDS_ON_FOCUS, filter, request);
    }

    private static final String IS_FOCUS_TOPIC = "i.id in (" + FOCUS_TOPICS + ")";

    private static final String BUILDS_ON_FOCUS =
            "i.id in (select r.item_id from item_prerequisite r where r.prerequisite_id in (" + FOCUS_TOPICS + "))";

    private <T extends ItemView> Page<T> page(
            ItemKind kind, Sql.RowReader<T> reader, String inFocus, ItemFilter filter, PageRequest request) {
        return pages.read(listing(kind, reader, inFocus, filter), request);
    }

    private <T extends ItemView> Listing<T> listing(
            ItemKind kind, Sql.RowReader<T> reader, String inFocus, ItemFilter filter) {
        assertKnown("category", "select 1 from category where slug = ?", filter.category());
        assertKnown("topic", "select 1 from item where kind = 'TOPIC' and slug = ?", filter.topic());
        assertKnown("focus", "select 1 from focus_area where slug = ?", filter.focus());
        var pattern = filter.q() == null ? null : Texts.likeContaining(filter.q());
        return Listing.of(kind.name(), ItemRows.COLUMNS, ItemRows.FROM, Key.text("i.slug", "slug"), reader)
                .where("i.kind = ?", kind)
                .where("i.retired_at is null")
                .whereIfGiven("c.slug = ?", filter.category())
                .whereIfGiven(
                        "i.id in (select r.resource_id from item_resource r join item t on t.id = r.item_id"
                                + " where t.kind = 'TOPIC' and t.slug = ?)",
                        filter.topic())
                .whereIfGiven(inFocus, filter.focus())
                .whereIfGiven("i.level = ?", filter.level())
                .whereIfGiven("i.type = ?", filter.type())
                .whereIfGiven("i.cost = ?", filter.cost())
                .whereIfGiven("(i.title || ' ' || i.slug || ' ' || i.summary) ilike ?", pattern);
    }

    private void assertKnown(String parameter, String select, @Nullable String slug) {
        if (slug != null && !sql.exists(select, slug)) {
            throw InvalidInput.parameter(parameter, "is not a known slug");
        }
    }
}
