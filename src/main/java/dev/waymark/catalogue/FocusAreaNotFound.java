package dev.waymark.catalogue;

import dev.waymark.platform.problem.NotFound;

/** There is no focus area of this slug. */
public final class FocusAreaNotFound extends NotFound {

    public FocusAreaNotFound(String slug) {
        super("Focus area not found", noSuch("focus area", slug));
    }
}
