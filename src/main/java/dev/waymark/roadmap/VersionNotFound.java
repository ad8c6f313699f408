package dev.waymark.roadmap;

import dev.waymark.platform.problem.NotFound;

/** The roadmap has no version of this number. */
public final class VersionNotFound extends NotFound {

    public VersionNotFound(String slug, String number) {
        super("Version not found", "The roadmap \"%s\" has no version %s.".formatted(slug, number));
    }
}
