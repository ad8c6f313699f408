package dev.waymark.roadmap;

/** Names of roadmaps within the statements of this and other features. */
public final class RoadmapNames {

    private RoadmapNames() {}

    /**
     * An SQL expression for the row id of a roadmap: the one with this slug, or else the one that had it formerly, or else a
     * retired one with this slug; null if there is none.
     *
     * @param slug an SQL expression, which occurs three times
     */
    public static String rowId(String slug) {
        return """
                coalesce((select id from roadmap where slug = %1$s and retired_at is null),
                    (select roadmap_id from roadmap_former_slug where slug = %1$s),
                    (select id from roadmap where slug = %1$s))""".formatted(slug);
    }
}
