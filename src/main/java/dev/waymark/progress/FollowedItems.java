package dev.waymark.progress;

import dev.waymark.roadmap.RoadmapNames;

/** SQL for the items of a roadmap that a learner follows. */
public final class FollowedItems {

    private FollowedItems() {}

    /**
     * A condition whose argument is the slug of a roadmap, current or former: the item belongs to the version that the
     * learner follows.
     *
     * @param owned the alias of a table with a learner_id and an item_id
     */
    public static String of(String owned) {
        return """
                %1$s.item_id in (select s.item_id from enrolment e join step s on s.version_id = e.version_id
                where e.learner_id = %1$s.learner_id
                and e.roadmap_id = (select %2$s from (values (?::text)) n (slug)))""".formatted(owned, RoadmapNames.rowId("e.learner_id", "n.slug"));
    }
}
