package dev.waymark.curation;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a request, so that it can be told at once. */
final class Mistakes {

    private static final int SHOWN = 100;

    private final List<Problem.Part> parts;

    Mistakes(List<Problem.Part> found) {
        parts = new ArrayList<>(found);
    }

    /**
     * @param parameter the name of it
     * @param detail goes on after the name: "must be from 1 to 168"
     */
    void add(String parameter, String detail) {
        parts.add(new Problem.Part("/" + parameter, detail));
    }

    /** What there may be from 1 to a maximum of. */
    void range(String parameter, @Nullable Integer value, int max) {
        if (value != null && (value < 1 || value > max)) {
            add(parameter, "must be from 1 to " + max);
        }
    }

    List<Problem.Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * @throws InvalidInput if there are any
     */
    void check() {
        if (!parts.isEmpty()) {
            throw new InvalidInput(parts);
        }
    }

    /** A text of the caller's, cut to what is worth showing. */
    static String quoted(String text) {
        return "\"" + Texts.shortened(text, SHOWN) + "\"";
    }
}
