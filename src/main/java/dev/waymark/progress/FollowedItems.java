package dev.waymark.progress;

import dev.waymark.roadmap.RoadmapNames;

/** Which items belong to a roadmap that a learner follows, within the statements of this feature. */
public final class FollowedItems {

    private FollowedItems() {}

    /**
     * An SQL condition that takes a roadmap's slug, or a former one: the item is one of the version that the learner
     * follows.
     *
     * @param owned the alias of something that has a learner_id and an item_id
     */
    public static String of(String owned) {
        return """
                %1$s.item_id in (select s.item_id from enrolment e join step s on s.version_id = e.version_id
                where e.learner_id = %1$s.learner_id
                and e.roadmap_id = (select %2$s from (values (?::text)) n (slug)))""".formatted(owned, RoadmapNames.rowId("e.learner_id", "n.slug"));
    }
}
