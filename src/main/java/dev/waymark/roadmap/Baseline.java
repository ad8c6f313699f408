package dev.waymark.roadmap;

import dev.waymark.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which version of its roadmap another one is compared with.
 *
 * @param number null for the one before
 */
public record Baseline(@Nullable Integer number) {

    public Baseline {
        if (number != null && number < 1) {
            throw InvalidInput.parameter("from", "must be at least 1");
        }
    }
}
