package dev.waymark.roadmap;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Personal roadmaps. Each is found only for its owner, who is identified by row id throughout; a roadmap's id takes the
 * place of a slug. Before writing, a caller must make sure that nobody else writes for the same learner at the same
 * time.
 */
@ApplicationScoped
public class PersonalRoadmaps {

    private static final String OWNED = " where r.owner_id = ? and r.slug = ?";

    private final Sql sql;
    private final Pages pages;
    private final Roadmaps roadmaps;
    private final VersionComparison comparison;
    private final PersonalRoadmapPublisher publisher;

    PersonalRoadmaps(
            Sql sql, Pages pages, Roadmaps roadmaps, VersionComparison comparison, PersonalRoadmapPublisher publisher) {
        this.sql = sql;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.comparison = comparison;
        this.publisher = publisher;
    }

    /** The structure of a version and when the version was created. */
    public record DatedStructure(Structure structure, Instant at) {}

    /** In the order in which they were created. */
    public Page<RoadmapView> list(long owner, PageRequest request) {
        var listing = Listing.of(
                        "personal-roadmaps",
                        Roadmaps.COLUMNS,
                        Roadmaps.LATEST,
                        Key.integer("r.id", "id"),
                        Roadmaps::roadmap)
                .where("r.owner_id = ?", owner);
        return pages.read(listing, request);
    }

    /** The latest version. */
    public Optional<RoadmapView> find(long owner, String id) {
        return sql.first(
                "select " + Roadmaps.COLUMNS + " from " + Roadmaps.LATEST + OWNED, Roadmaps::roadmap, owner, id);
    }

    private Optional<RoadmapView> find(long owner, String id, int version) {
        return sql.first(
                "select " + Roadmaps.COLUMNS + " from " + Roadmaps.ANY_VERSION + OWNED + " and v.number = ?",
                Roadmaps::roadmap,
                owner,
                id,
                version);
    }

    public RoadmapDetails details(long owner, String id) {
        return roadmaps.details(get(owner, id));
    }

    public RoadmapDetails details(long owner, String id, String version) {
        return roadmaps.details(get(owner, id, version));
    }

    /** Newest first. */
    public Page<VersionView> versions(long owner, String id, PageRequest request) {
        return roadmaps.versions(get(owner, id), request);
    }

    public VersionChanges changes(long owner, String id, String version, Baseline baseline) {
        return comparison.changesTo(get(owner, id, version), baseline);
    }

    /** The record of the composition that each roadmap was created from, as the JSON that was given then, by row id. */
    public Map<Long, String> compositionsOf(long owner, Collection<Long> rowIds) {
        return sql.map(
                "select id, composition from roadmap"
                        + " where owner_id = ? and id = any (?) and composition is not null",
                row -> row.bigint("id"),
                row -> row.text("composition"),
                owner,
                rowIds);
    }

    /** Every version of every personal roadmap, by roadmap and then by number. */
    public List<RoadmapView> history(long owner) {
        return sql.list(
                "select " + Roadmaps.COLUMNS + " from " + Roadmaps.ANY_VERSION
                        + " where r.owner_id = ? order by r.id, v.number",
                Roadmaps::roadmap,
                owner);
    }

    /** Row ids of focus areas, in the order of the slugs. */
    public List<Long> focusAreaIds(Collection<String> slugs) {
        return sql.list(
                "select f.id from unnest(?::text[]) with ordinality n (slug, place)"
                        + " join focus_area f on f.slug = n.slug order by n.place",
                row -> row.bigint("id"),
                slugs);
    }

    /**
     * Creates a roadmap with its first version.
     *
     * @param composition the record of its composition, as JSON
     */
    public RoadmapView create(long owner, Structure structure, String composition) {
        var id = publisher.create(owner, structure, composition);
        return find(owner, id).orElseThrow();
    }

    /**
     * Creates a roadmap again that was archived here or elsewhere.
     *
     * @param versions from the first to the latest
     */
    public void restore(long owner, String id, List<DatedStructure> versions, @Nullable String composition) {
        publisher.restore(owner, id, versions, composition);
    }

    /** Creates the next version, unless nothing changes. */
    public RoadmapView revise(long owner, String id, UnaryOperator<Structure> change) {
        publisher.revise(owner, id, change);
        return get(owner, id);
    }

    /** Deletes a roadmap with all its versions and the enrolment in it. */
    public void delete(long owner, String id) {
        if (sql.execute("delete from roadmap r" + OWNED, owner, id) == 0) {
            throw new RoadmapNotFound(id);
        }
    }

    private RoadmapView get(long owner, String id) {
        return find(owner, id).orElseThrow(() -> new RoadmapNotFound(id));
    }

    private RoadmapView get(long owner, String id, String version) {
        return VersionAddress.number(version)
                .flatMap(number -> find(owner, id, number))
                .orElseThrow(() -> VersionNotFound.of(find(owner, id), id, version));
    }
}
