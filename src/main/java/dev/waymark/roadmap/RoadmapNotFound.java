package dev.waymark.roadmap;

import dev.waymark.platform.problem.NotFound;

/** There is, and was, no roadmap of this slug. */
public final class RoadmapNotFound extends NotFound {

    public RoadmapNotFound(String slug) {
        super("Roadmap not found", noSuch("roadmap", slug));
    }
}
