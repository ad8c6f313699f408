package dev.waymark.roadmap;

import dev.waymark.platform.problem.NotFound;
import java.util.Optional;

/** The roadmap has no version with this number. */
public final class VersionNotFound extends NotFound {

    /** Tells which of the two is missing, the version or its whole roadmap. */
    static NotFound of(Optional<RoadmapView> roadmap, String slug, String number) {
        return roadmap.isEmpty() ? new RoadmapNotFound(slug) : new VersionNotFound(slug, number);
    }

    public VersionNotFound(String slug, String number) {
        super("Version not found", "The roadmap \"%s\" has no version %s.".formatted(slug, number));
    }
}
