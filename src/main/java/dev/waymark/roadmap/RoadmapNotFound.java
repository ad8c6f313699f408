package dev.waymark.roadmap;

import dev.waymark.platform.problem.NotFound;

/** No roadmap has, or ever had, this slug. */
public final class RoadmapNotFound extends NotFound {

    public RoadmapNotFound(String slug) {
        super("Roadmap not found", noSuch("roadmap", slug));
    }
}
