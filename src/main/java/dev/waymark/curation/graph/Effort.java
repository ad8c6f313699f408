package dev.waymark.curation.graph;

import dev.waymark.catalogue.Hours;
import org.jspecify.annotations.Nullable;

/**
 * The hours that something takes.
 *
 * @param planned the hours to plan for it
 */
public record Effort(int min, int max, int planned) {

    public static final Effort NONE = new Effort(0, 0, 0);

    /** Plans for the middle of the range, rounded up. */
    public static Effort of(@Nullable Hours hours) {
        return hours == null ? NONE : new Effort(hours.min(), hours.max(), (hours.min() + hours.max() + 1) / 2);
    }

    public Effort plus(Effort other) {
        return new Effort(min + other.min, max + other.max, planned + other.planned);
    }

    public Hours hours() {
        return new Hours(min, max);
    }
}
