package dev.waymark.catalogue;

import dev.waymark.platform.problem.NotFound;

/** No focus area has this slug. */
public final class FocusAreaNotFound extends NotFound {

    public FocusAreaNotFound(String slug) {
        super("Focus area not found", noSuch("focus area", slug));
    }
}
