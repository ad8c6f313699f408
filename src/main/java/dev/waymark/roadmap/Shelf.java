package dev.waymark.roadmap;

import java.util.Optional;

/** Where a roadmap is looked for by its slug: among the curators', or among one learner's own. */
interface Shelf {

    /** The latest version. */
    Optional<RoadmapView> find(String slug);

    Optional<RoadmapView> find(String slug, int version);
}
