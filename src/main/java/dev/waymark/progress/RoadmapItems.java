package dev.waymark.progress;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.paging.Listing;
import dev.waymark.roadmap.RoadmapNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Narrows lists of what is a learner's to the items of roadmaps: each roadmap in the version that the learner follows, or
 * else in the latest.
 */
@ApplicationScoped
public class RoadmapItems {

    public static final String IN_ROADMAP =
            "Only items in any of these roadmaps, given by slug, or by id if they are the"
                    + " learner's own: in the version that is followed, or else in the latest";

    /** Takes the learner's row id and the slugs as arguments. */
    private static final String NAMED = "select n.learner, n.slug, " + RoadmapNames.rowId("n.learner", "n.slug")
            + " as roadmap_id from (select ?::bigint as learner, unnest(?::text[]) as slug) n";

    /** The roadmaps are resolved once, and not for each row of the list. */
    private static final String ITEMS = """
            (with named as materialized (%s), shown as materialized (select coalesce(
                (select e.version_id from enrolment e where e.learner_id = n.learner and e.roadmap_id = n.roadmap_id),
                (select v.id from roadmap_version v where v.roadmap_id = n.roadmap_id order by v.number desc limit 1)
                ) as version_id from named n)
            select s.item_id from shown join step s on s.version_id = shown.version_id)""".formatted(NAMED);

    private final Sql sql;

    RoadmapItems(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param item the column with the items' row ids
     * @param roadmaps slugs, current or former; null for all items
     * @throws dev.waymark.platform.problem.InvalidInput if the learner sees no such roadmap
     */
    public <T> Listing<T> narrow(Listing<T> list, String item, long learner, @Nullable List<String> roadmaps) {
        AnyOf.assertKnown(
                "roadmap",
                roadmaps,
                slugs -> sql.list(
                        "select r.slug from (" + NAMED + ") r where r.roadmap_id is not null",
                        row -> row.text("slug"),
                        learner,
                        slugs));
        return roadmaps == null ? list : list.where(item + " in " + ITEMS, learner, roadmaps);
    }
}
