package dev.waymark.catalogue;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.paging.SortBy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to learn. Lists leave out retired entries; look-ups of a single entry find them, and also find an
 * item by a former slug. Reads take no transaction, since each is one or a few statements over content that changes
 * only as a whole.
 */
@ApplicationScoped
public class Catalogue {

    private static final String TOPIC_COUNT_OF_CATEGORY =
            "(select count(*) from item i where i.category_id = c.id and i.kind = 'TOPIC' and i.retired_at is null)";
    private static final String CATEGORY_COLUMNS = "c.id, c.slug, c.title, c.summary, c.position, c.retired_at, "
            + TOPIC_COUNT_OF_CATEGORY + " as topic_count";
    private static final String FOCUS_AREA_COLUMNS = "f.id, f.slug, f.title, f.summary, f.position, f.retired_at, "
            + "(select count(*) from focus_area_topic ft where ft.focus_area_id = f.id) as topic_count";

    private final Sql sql;
    private final Pages pages;
    private final ItemLists lists;

    Catalogue(Sql sql, Pages pages, ItemLists lists) {
        this.sql = sql;
        this.pages = pages;
        this.lists = lists;
    }

    Page<CategoryView> categories(PageRequest request) {
        var listing = Listing.of(
                        "categories",
                        CATEGORY_COLUMNS,
                        "category c",
                        Key.integer("c.position", "position"),
                        Catalogue::category)
                .where("c.retired_at is null");
        return pages.read(listing, request);
    }

    Optional<CategoryView> category(String slug) {
        return sql.first("select " + CATEGORY_COLUMNS + " from category c where c.slug = ?", Catalogue::category, slug);
    }

    Page<FocusAreaView> focusAreas(PageRequest request) {
        var listing = Listing.of(
                        "focus-areas",
                        FOCUS_AREA_COLUMNS,
                        "focus_area f",
                        Key.integer("f.position", "position"),
                        Catalogue::focusArea)
                .where("f.retired_at is null");
        return pages.read(listing, request);
    }

    public Optional<FocusAreaView> focusArea(String slug) {
        return sql.first(
                "select " + FOCUS_AREA_COLUMNS + " from focus_area f where f.slug = ?", Catalogue::focusArea, slug);
    }

    /** Focus areas by slug, including retired ones; unknown slugs are left out. */
    public Map<String, FocusAreaView> focusAreasNamed(Collection<String> slugs) {
        var select = "select " + FOCUS_AREA_COLUMNS + " from focus_area f where f.slug = any (?)";
        return sql.map(select, row -> row.text("slug"), Catalogue::focusArea, slugs);
    }

    Page<TopicView> topics(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return lists.topics(filter, sort, request);
    }

    Page<LearningResourceView> resources(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return lists.resources(filter, sort, request);
    }

    Page<ProjectView> projects(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return lists.projects(filter, sort, request);
    }

    Page<CertificationView> certifications(ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return lists.certifications(filter, sort, request);
    }

    /** The topics of each category that a filter finds, by the categories' row ids. */
    Map<Long, Page<TopicView>> topicsOfCategories(
            Collection<Long> categoryIds, ItemFilter filter, @Nullable SortBy sort, PageRequest request) {
        return lists.topicsOfCategories(categoryIds, filter, sort, request);
    }

    /** The item with this slug, or else the one that formerly had it, or else a retired one with this slug. */
    public Optional<ItemView> item(ItemKind kind, String slug) {
        return sql.first(ItemRows.SELECT + " where i.id = " + ItemNames.ROW_ID, ItemRows::read, kind, slug);
    }

    /** Each item as {@link #item} finds it; unknown names are left out. */
    public Map<ItemName, ItemView> itemsNamed(Collection<ItemName> names) {
        return items(names, ItemNames.rowId("n.asked_kind", "n.asked_slug"));
    }

    /**
     * Each item by the name that it had when the name was written down, as in an archive; unknown names are left out.
     */
    public Map<ItemName, ItemView> itemsArchived(Collection<ItemName> names) {
        return items(names, ItemNames.archivedRowId("n.asked_kind", "n.asked_slug"));
    }

    private Map<ItemName, ItemView> items(Collection<ItemName> names, String rowId) {
        var kinds = names.stream().map(name -> name.kind().name()).toList();
        var slugs = names.stream().map(ItemName::slug).toList();
        return sql.map(
                "select n.asked_kind, n.asked_slug, " + ItemRows.COLUMNS + " from " + ItemRows.FROM
                        + " join unnest(?::text[], ?::text[]) n (asked_kind, asked_slug) on i.id = " + rowId,
                row -> new ItemName(row.constant(ItemKind.class, "asked_kind"), row.text("asked_slug")),
                ItemRows::read,
                kinds,
                slugs);
    }

    /** All that have not been retired. */
    public List<ItemView> items() {
        return sql.list(ItemRows.SELECT + " where i.retired_at is null", ItemRows::read);
    }

    public Map<Long, ItemView> items(Collection<Long> rowIds) {
        return sql.map(ItemRows.SELECT + " where i.id = any (?)", Catalogue::rowId, ItemRows::read, rowIds);
    }

    Map<Long, CategoryView> categories(Collection<Long> rowIds) {
        var select = "select " + CATEGORY_COLUMNS + " from category c where c.id = any (?)";
        return sql.map(select, Catalogue::rowId, Catalogue::category, rowIds);
    }

    public Map<Long, FocusAreaView> focusAreas(Collection<Long> rowIds) {
        var select = "select " + FOCUS_AREA_COLUMNS + " from focus_area f where f.id = any (?)";
        return sql.map(select, Catalogue::rowId, Catalogue::focusArea, rowIds);
    }

    Map<Long, CategoryView> categoriesOf(Collection<Long> topicIds) {
        var ids = sql.map(
                "select id, category_id from item where id = any (?) and category_id is not null",
                Catalogue::rowId,
                row -> row.bigint("category_id"),
                topicIds);
        var categories = categories(Set.copyOf(ids.values()));
        return ids.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> requireNonNull(categories.get(entry.getValue()))));
    }

    Map<Long, TopicView> parentsOf(Collection<Long> topicIds) {
        return sql.map(
                "select o.id as owner, " + ItemRows.COLUMNS + " from " + ItemRows.FROM
                        + " join item o on o.parent_id = i.id where o.id = any (?)",
                Catalogue::owner,
                ItemRows::topic,
                topicIds);
    }

    Map<Long, List<TopicView>> subTopicsOf(Collection<Long> topicIds) {
        return linked(
                "o.id", "item o on o.id = i.parent_id", "i.retired_at is null", "i.slug", ItemRows::topic, topicIds);
    }

    /** Direct prerequisites only. */
    public Map<Long, List<TopicView>> prerequisitesOf(Collection<Long> itemIds) {
        return linked(
                "o.item_id",
                "item_prerequisite o on o.prerequisite_id = i.id",
                "true",
                "o.position",
                ItemRows::topic,
                itemIds);
    }

    /** The items of which each topic is a direct prerequisite: topics first, then projects and certifications. */
    Map<Long, List<ItemView>> neededBy(Collection<Long> topicIds) {
        return linked(
                "o.prerequisite_id",
                "item_prerequisite o on o.item_id = i.id",
                "i.retired_at is null",
                "i.kind desc, i.slug",
                ItemRows::read,
                topicIds);
    }

    /** The focus areas to which each item belongs, in the curators' order. */
    Map<Long, List<FocusAreaView>> focusAreasOf(Collection<Long> itemIds) {
        return sql.grouped(
                "select m.item_id as owner, " + FOCUS_AREA_COLUMNS + " from " + ItemLists.FOCUS_AREA_MEMBERS
                        + " join focus_area f on f.id = m.focus_area_id"
                        + " where m.item_id = any (?) and f.retired_at is null order by f.position",
                Catalogue::owner,
                Catalogue::focusArea,
                itemIds);
    }

    /** The first resource of each item is its primary one. */
    public Map<Long, List<LearningResourceView>> resourcesOf(Collection<Long> itemIds) {
        return linked(
                "o.item_id",
                "item_resource o on o.resource_id = i.id",
                "true",
                "o.position",
                ItemRows::resource,
                itemIds);
    }

    /** The topics that each learning resource teaches. */
    Map<Long, List<TopicView>> topicsOf(Collection<Long> resourceIds) {
        return linked(
                "o.resource_id",
                "item_resource o on o.item_id = i.id",
                "i.kind = 'TOPIC' and i.retired_at is null",
                "i.slug",
                ItemRows::topic,
                resourceIds);
    }

    Map<Long, List<TopicView>> topicsOfFocusAreas(Collection<Long> focusAreaIds) {
        return linked(
                "o.focus_area_id",
                "focus_area_topic o on o.item_id = i.id",
                "true",
                "o.position",
                ItemRows::topic,
                focusAreaIds);
    }

    private <T> Map<Long, List<T>> linked(
            String owner,
            String join,
            String condition,
            String order,
            Sql.RowReader<T> reader,
            Collection<Long> owners) {
        return sql.grouped(
                "select %s as owner, %s from %s join %s where %s = any (?) and %s order by %s"
                        .formatted(owner, ItemRows.COLUMNS, ItemRows.FROM, join, owner, condition, order),
                Catalogue::owner,
                reader,
                owners);
    }

    private static Long rowId(Row row) throws SQLException {
        return row.bigint("id");
    }

    private static Long owner(Row row) throws SQLException {
        return row.bigint("owner");
    }

    private static CategoryView category(Row row) throws SQLException {
        return new CategoryView(
                row.bigint("id"),
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.integer("position"),
                row.integer("topic_count"),
                row.instantOrNull("retired_at"));
    }

    private static FocusAreaView focusArea(Row row) throws SQLException {
        return new FocusAreaView(
                row.bigint("id"),
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.integer("position"),
                row.integer("topic_count"),
                row.instantOrNull("retired_at"));
    }
}
