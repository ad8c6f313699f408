package dev.waymark.platform.problem;

import dev.waymark.platform.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with the input, each thing once, so that one answer can name all of it. */
public final class Mistakes {

    private static final int LONGEST_QUOTE = 100;

    private final Set<Problem.Part> parts;
    private final String place;
    private final int most;

    private Mistakes(Set<Problem.Part> parts, String place, int most) {
        this.parts = parts;
        this.place = place;
        this.most = most;
    }

    public Mistakes() {
        this(List.of());
    }

    public Mistakes(List<Problem.Part> found) {
        this(new LinkedHashSet<>(found), "/", Integer.MAX_VALUE);
    }

    /** Keeps only the first mistakes, for input that may have millions of them. */
    public static Mistakes upTo(int most) {
        return new Mistakes(new LinkedHashSet<>(), "/", most);
    }

    /**
     * The same collection for a part of the input, which can then be checked without knowing where it stands.
     *
     * @param part the way to it, such as {@code changes/3}
     */
    public Mistakes within(String part) {
        return new Mistakes(parts, place + part + "/", most);
    }

    /**
     * @param name the parameter, or the way to the member, such as {@code changes/3/id}
     * @param detail continues the sentence after the name: "must be from 1 to 168"
     */
    public void add(String name, String detail) {
        if (parts.size() < most) {
            parts.add(new Problem.Part(place + name, detail));
        }
    }

    /** Adds mistakes that were collected elsewhere, with their places as they are. */
    public void addAll(List<Problem.Part> found) {
        found.stream().filter(part -> parts.size() < most).forEach(parts::add);
    }

    public void require(String name, @Nullable Object value) {
        if (value == null) {
            add(name, "must be given");
        }
    }

    /** Checks that a number, if it is given, is from 1 to a maximum. */
    public void range(String name, @Nullable Integer value, int max) {
        if (value != null && (value < 1 || value > max)) {
            add(name, "must be from 1 to " + max);
        }
    }

    /** Whether something is wrong with it already, so that what follows from that need not be told. */
    public boolean has(String name) {
        return parts.stream().anyMatch(part -> part.pointer().equals(place + name));
    }

    public List<Problem.Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * @throws InvalidInput if there are any mistakes
     */
    public void check() {
        if (!parts.isEmpty()) {
            throw new InvalidInput(parts());
        }
    }

    /** A text from the input in quotation marks, shortened to a length that is worth showing. */
    public static String quoted(String text) {
        return "\"" + Texts.shortened(text, LONGEST_QUOTE) + "\"";
    }
}
