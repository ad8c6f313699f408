package dev.waymark.content;

import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * A mistake in a content file.
 *
 * @param file relative to the content folder
 * @param line counted from 1
 * @param pointer a JSON Pointer into the file; empty where the file cannot be read that far
 */
record Finding(String file, int line, String pointer, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparing(Finding::line).thenComparing(Finding::message);

    /** Keeps the message on one line, whatever it quotes. */
    Finding {
        message = message.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** For a file that cannot be read as content. */
    Finding(String file, int line, String message) {
        this(file, line, "", message);
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
