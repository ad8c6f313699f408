package dev.waymark.platform.problem;

import dev.waymark.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a request, so that it can be told at once. */
public final class Mistakes {

    private static final int SHOWN = 100;

    private final List<Problem.Part> parts;

    public Mistakes(List<Problem.Part> found) {
        parts = new ArrayList<>(found);
    }

    /**
     * @param parameter the name of it
     * @param detail goes on after the name: "must be from 1 to 168"
     */
    public void add(String parameter, String detail) {
        parts.add(new Problem.Part("/" + parameter, detail));
    }

    /** What there may be from 1 to a maximum of. */
    public void range(String parameter, @Nullable Integer value, int max) {
        if (value != null && (value < 1 || value > max)) {
            add(parameter, "must be from 1 to " + max);
        }
    }

    public List<Problem.Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * @throws InvalidInput if there are any
     */
    public void check() {
        if (!parts.isEmpty()) {
            throw new InvalidInput(parts);
        }
    }

    /** A text of the caller's, cut to what is worth showing. */
    public static String quoted(String text) {
        return "\"" + Texts.shortened(text, SHOWN) + "\"";
    }
}
