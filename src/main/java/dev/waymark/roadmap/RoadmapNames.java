package dev.waymark.roadmap;

/** SQL that resolves names of roadmaps, for the statements of this and other features. */
public final class RoadmapNames {

    private RoadmapNames() {}

    /**
     * An SQL expression for the row id of a roadmap that everybody may see: the one with this slug, or else the one
     * that had it formerly, or else a retired one with this slug; null if there is none.
     *
     * @param slug an SQL expression, which occurs three times
     */
    static String rowId(String slug) {
        return """
                coalesce((select id from roadmap where slug = %1$s and owner_id is null and retired_at is null),
                    (select roadmap_id from roadmap_former_slug where slug = %1$s),
                    (select id from roadmap where slug = %1$s and owner_id is null))""".formatted(slug);
    }

    /**
     * The same for a roadmap that a learner may see: their own, or else a public one.
     *
     * @param learner an SQL expression for the learner's row id
     * @param slug an SQL expression, which occurs four times, after the learner's
     */
    public static String rowId(String learner, String slug) {
        return "coalesce((select id from roadmap where owner_id = %s and slug = %s), %s)"
                .formatted(learner, slug, rowId(slug));
    }

    /**
     * The same by a name that was written down earlier. An exact slug wins, so that a withdrawn roadmap is not confused
     * with one that formerly had its slug.
     *
     * @param learner an SQL expression for the learner's row id
     * @param slug an SQL expression
     */
    public static String savedRowId(String learner, String slug) {
        return """
                coalesce((select id from roadmap where owner_id = %1$s and slug = %2$s),
                    (select id from roadmap where owner_id is null and slug = %2$s),
                    (select roadmap_id from roadmap_former_slug where slug = %2$s))""".formatted(learner, slug);
    }
}
