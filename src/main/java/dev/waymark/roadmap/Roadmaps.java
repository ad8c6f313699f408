package dev.waymark.roadmap;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.paging.SortBy;
import dev.waymark.roadmap.RoadmapDetails.StepItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The curators' published roadmaps; personal roadmaps only where a method says so. Lists show the latest versions and
 * leave out retired roadmaps. Look-ups of a single roadmap also find retired ones and accept a former slug.
 */
@ApplicationScoped
public class Roadmaps {

    static final String COLUMNS = """
            r.id, r.slug, r.retired_at, v.id as version_id, v.number, v.title, v.summary, v.hash, v.published_at, \
            array(select f.slug from roadmap_version_focus_area vf join focus_area f on f.id = vf.focus_area_id \
            where vf.version_id = v.id order by vf.position) as focus_areas""";

    static final String LATEST = "roadmap r join roadmap_version v on v.roadmap_id = r.id"
            + " and v.number = (select max(number) from roadmap_version where roadmap_id = r.id)";

    static final String ANY_VERSION = "roadmap r join roadmap_version v on v.roadmap_id = r.id";

    /** Takes the learner's row id as an argument, then the slug four times. */
    private static final String VISIBLE = " where r.id = " + RoadmapNames.rowId("?", "?");

    /** Takes the slug as an argument three times. */
    private static final String NAMED = " where r.id = " + RoadmapNames.rowId("?");

    /** The roadmaps that a single read by each of the slugs would find. */
    private static final String ANY_NAMED =
            "r.id in (select " + RoadmapNames.rowId("n.slug") + " from unnest(?::text[]) n (slug))";

    private final Sql sql;
    private final Pages pages;
    private final Catalogue catalogue;

    Roadmaps(Sql sql, Pages pages, Catalogue catalogue) {
        this.sql = sql;
        this.pages = pages;
        this.catalogue = catalogue;
    }

    Page<RoadmapView> list(RoadmapFilter filter, @Nullable SortBy sort, PageRequest request) {
        AnyOf.assertKnown(
                "focus",
                filter.focus(),
                slugs -> catalogue.focusAreasNamed(slugs).keySet());
        var listing = Listing.of(
                        "roadmaps",
                        COLUMNS + ", v.title_key",
                        LATEST,
                        SortBy.order(sort, "r.slug", "v.title_key"),
                        Roadmaps::roadmap)
                .where("r.owner_id is null")
                .whereIfGiven(
                        "v.id in (select vf.version_id from roadmap_version_focus_area vf"
                                + " join focus_area f on f.id = vf.focus_area_id where f.slug = any (?))",
                        filter.focus());
        var named = filter.slug();
        return pages.read(
                named == null ? listing.where("r.retired_at is null") : listing.where(ANY_NAMED, named), request);
    }

    /** The roadmaps whose latest versions include each item, by the items' row ids. */
    Map<Long, Page<RoadmapView>> ofItems(Collection<Long> itemIds, PageRequest request) {
        return each("roadmaps-of-item", "step s on s.version_id = v.id", "s.item_id", itemIds, request);
    }

    /** The roadmaps that serve each focus area, by the focus areas' row ids. */
    Map<Long, Page<RoadmapView>> ofFocusAreas(Collection<Long> focusAreaIds, PageRequest request) {
        return each(
                "roadmaps-of-focus-area",
                "roadmap_version_focus_area served on served.version_id = v.id",
                "served.focus_area_id",
                focusAreaIds,
                request);
    }

    private Map<Long, Page<RoadmapView>> each(
            String name, String join, String column, Collection<Long> values, PageRequest request) {
        var listing = Listing.of(name, COLUMNS, LATEST + " join " + join, Key.text("r.slug", "slug"), Roadmaps::roadmap)
                .where("r.owner_id is null and r.retired_at is null");
        return pages.readEach(listing, column, values, request);
    }

    /** The latest version. */
    public Optional<RoadmapView> find(String slug) {
        return sql.first("select " + COLUMNS + " from " + LATEST + NAMED, Roadmaps::roadmap, slug, slug, slug);
    }

    Optional<RoadmapView> find(String slug, int version) {
        return sql.first(
                "select " + COLUMNS + " from " + ANY_VERSION + NAMED + " and v.number = ?",
                Roadmaps::roadmap,
                slug,
                slug,
                slug,
                version);
    }

    /** The latest version of a roadmap that a learner may see: their own, or one of the curators'. */
    public Optional<RoadmapView> findVisible(long learner, String slug) {
        return sql.first(
                "select " + COLUMNS + " from " + LATEST + VISIBLE, Roadmaps::roadmap, learner, slug, slug, slug, slug);
    }

    /** The latest versions of roadmaps that a learner may see and that have, or had, one of these titles: at most ten. */
    public List<RoadmapView> titled(long learner, Collection<String> titles) {
        return sql.list("select " + COLUMNS + " from " + LATEST + """
                         where (r.owner_id is null or r.owner_id = ?) and exists (
                            select 1 from roadmap_version t where t.roadmap_id = r.id
                                and lower(t.title) in (select lower(asked) from unnest(?::text[]) asked))
                        order by r.id limit 10
                        """, Roadmaps::roadmap, learner, titles);
    }

    /** A given version of a roadmap. */
    public Optional<RoadmapView> find(RoadmapView roadmap, int version) {
        return sql.first(
                "select " + COLUMNS + " from " + ANY_VERSION + " where r.id = ? and v.number = ?",
                Roadmaps::roadmap,
                roadmap.rowId(),
                version);
    }

    /** The roadmap in full, in the version that is given. Takes four statements, whatever its size. */
    RoadmapDetails details(RoadmapView roadmap) {
        var version = roadmap.version().rowId();
        var stages = stagesOf(List.of(version)).getOrDefault(version, List.of());
        var itemIds = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(StepView::itemId)
                .toList();
        return RoadmapDetails.of(
                roadmap,
                stages,
                new StepItems(
                        catalogue.items(itemIds), catalogue.resourcesOf(itemIds), catalogue.prerequisitesOf(itemIds)));
    }

    /** A roadmap's versions, newest first. */
    Page<VersionView> versions(RoadmapView roadmap, PageRequest request) {
        return pages.read(versionList().where("v.roadmap_id = ?", roadmap.rowId()), request);
    }

    /** The versions of several roadmaps, by the roadmaps' row ids. */
    Map<Long, Page<VersionView>> versions(Collection<Long> roadmapIds, PageRequest request) {
        return pages.readEach(versionList(), "v.roadmap_id", roadmapIds, request);
    }

    private static Listing<VersionView> versionList() {
        return Listing.of(
                        "versions",
                        "v.*, v.id as version_id",
                        "roadmap_version v",
                        Key.integer("v.number", "number"),
                        Roadmaps::version)
                .newestFirst();
    }

    /** The stages of each version with their steps, in order. */
    public Map<Long, List<StageView>> stagesOf(Collection<Long> versionIds) {
        return stages("t.version_id", versionIds);
    }

    public Map<Long, RoadmapView> byRowId(Collection<Long> rowIds) {
        return sql.map(
                "select " + COLUMNS + " from " + LATEST + " where r.id = any (?) and r.owner_id is null",
                Roadmaps::rowId,
                Roadmaps::roadmap,
                rowIds);
    }

    /** The roadmaps that a learner may see: the curators' and their own. */
    public Map<Long, RoadmapView> visibleByRowId(long learner, Collection<Long> rowIds) {
        return sql.map(
                "select " + COLUMNS + " from " + LATEST
                        + " where r.id = any (?) and (r.owner_id is null or r.owner_id = ?)",
                Roadmaps::rowId,
                Roadmaps::roadmap,
                rowIds,
                learner);
    }

    /** The latest versions of these roadmaps, regardless of their owner. */
    Map<Long, RoadmapView> latestOf(Collection<Long> rowIds) {
        return sql.map(
                "select " + COLUMNS + " from " + LATEST + " where r.id = any (?)",
                Roadmaps::rowId,
                Roadmaps::roadmap,
                rowIds);
    }

    /** Roadmaps as they are in these versions, by the versions' row ids, regardless of their owner. */
    public Map<Long, RoadmapView> inVersions(Collection<Long> versionIds) {
        return sql.map(
                "select " + COLUMNS + " from " + ANY_VERSION + " where v.id = any (?)",
                Roadmaps::versionId,
                Roadmaps::roadmap,
                versionIds);
    }

    /** The versions with this number, by the roadmaps' row ids, regardless of their owner. */
    Map<Long, VersionView> versionsOf(Collection<Long> roadmapIds, int number) {
        return sql.map(
                "select v.*, v.id as version_id from roadmap_version v where v.roadmap_id = any (?) and v.number = ?",
                row -> row.bigint("roadmap_id"),
                Roadmaps::version,
                roadmapIds,
                number);
    }

    public Map<Long, VersionView> versionsByRowId(Collection<Long> rowIds) {
        return sql.map(
                "select v.*, v.id as version_id from roadmap_version v where v.id = any (?)",
                Roadmaps::versionId,
                Roadmaps::version,
                rowIds);
    }

    /** The addresses at which versions are served, by the versions' row ids, regardless of their owner. */
    public Map<Long, VersionAddress> addressesOf(Collection<Long> versionIds) {
        return sql.map(
                "select v.id, v.number, r.slug, r.owner_id is not null as owned from " + ANY_VERSION
                        + " where v.id = any (?)",
                Roadmaps::rowId,
                row -> VersionAddress.of(row.bool("owned"), row.text("slug"), row.integer("number")),
                versionIds);
    }

    /** Stages by their row ids, with their steps. */
    List<StageView> stages(Collection<Long> rowIds) {
        return stages("t.id", rowIds).values().stream().flatMap(List::stream).toList();
    }

    /** Stages with their steps, by the stages' row ids, regardless of their owner. */
    public Map<Long, StageView> stagesByRowId(Collection<Long> rowIds) {
        return stages(rowIds).stream().collect(Collectors.toMap(StageView::rowId, Function.identity()));
    }

    /** The focus areas that versions serve, in the curators' order. */
    public Map<Long, List<FocusAreaView>> focusAreasOf(Collection<Long> versionIds) {
        var ids = sql.grouped("""
                select version_id, focus_area_id from roadmap_version_focus_area
                where version_id = any (?) order by version_id, position
                """, Roadmaps::versionId, row -> row.bigint("focus_area_id"), versionIds);
        var areas = catalogue.focusAreas(
                ids.values().stream().flatMap(List::stream).distinct().toList());
        return ids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(areas::get).toList()));
    }

    private Map<Long, List<StageView>> stages(String column, Collection<Long> ids) {
        var found = new HashMap<Long, List<StageView>>();
        sql.each(
                """
                select t.version_id, t.id as stage_id, t.position as stage_position, t.slug, t.title, t.summary, t.level,
                    s.id as step_id, s.kind, s.item_id, s.requirement, s.step_group, s.reason
                from stage t join step s on s.stage_id = t.id where %s = any (?)
                order by t.version_id, t.position, s.position
                """.formatted(column),
                row -> {
                    var stages = found.computeIfAbsent(versionId(row), id -> new ArrayList<>());
                    if (stages.isEmpty() || stages.getLast().rowId() != row.bigint("stage_id")) {
                        stages.add(stage(row));
                    }
                    stages.getLast().steps().add(step(row));
                },
                ids);
        return found;
    }

    private static Long rowId(Row row) throws SQLException {
        return row.bigint("id");
    }

    static Long versionId(Row row) throws SQLException {
        return row.bigint("version_id");
    }

    static RoadmapView roadmap(Row row) throws SQLException {
        return new RoadmapView(
                row.bigint("id"),
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.texts("focus_areas"),
                version(row),
                row.instantOrNull("retired_at"));
    }

    static VersionView version(Row row) throws SQLException {
        return new VersionView(
                versionId(row),
                row.integer("number"),
                row.text("title"),
                row.text("summary"),
                row.instant("published_at"),
                row.text("hash"));
    }

    private static StageView stage(Row row) throws SQLException {
        return new StageView(
                row.bigint("stage_id"),
                row.text("slug"),
                row.integer("stage_position"),
                row.text("title"),
                row.text("summary"),
                row.constant(Level.class, "level"),
                new ArrayList<>());
    }

    static StepView step(Row row) throws SQLException {
        return new StepView(
                row.bigint("step_id"),
                row.bigint("item_id"),
                row.constant(ItemKind.class, "kind"),
                row.constant(Requirement.class, "requirement"),
                row.textOrNull("step_group"),
                row.textOrNull("reason"));
    }
}
