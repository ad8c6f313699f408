package dev.waymark.platform.problem;

import org.jspecify.annotations.Nullable;

/** The members that a body must have. */
public final class Members {

    private Members() {}

    /**
     * @param namesAndValues in turn
     * @throws InvalidInput that names every missing one
     */
    public static void require(@Nullable Object... namesAndValues) {
        var mistakes = new Mistakes();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            mistakes.require(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        mistakes.check();
    }
}
