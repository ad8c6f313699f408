package dev.waymark.platform.json;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Members of a body that cannot be left out. */
public final class Members {

    private Members() {}

    /**
     * @param namesAndValues in turn
     */
    public static void require(@Nullable Object... namesAndValues) {
        var missing = new ArrayList<Problem.Part>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(new Problem.Part("/" + namesAndValues[i], "must be given"));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
