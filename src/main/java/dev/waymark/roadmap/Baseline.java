package dev.waymark.roadmap;

import dev.waymark.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The version that another version of the same roadmap is compared with.
 *
 * @param number null for the version before
 */
public record Baseline(@Nullable Integer number) {

    public Baseline {
        if (number != null && number < 1) {
            throw InvalidInput.parameter("from", "must be at least 1");
        }
    }

    RuntimeException missing(String roadmap) {
        return number == null
                ? InvalidInput.parameter("from", "must be given, since there is no version before 1")
                : new VersionNotFound(roadmap, String.valueOf(number));
    }
}
