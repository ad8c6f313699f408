package dev.waymark.platform.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Suggests slugs, or other names, for one that is misspelt. */
public final class Nearest {

    private static final int SHOWN = 3;

    /** No slug is longer. */
    private static final int MAX_LENGTH = 80;

    private Nearest() {}

    /** A suggestion to append to a message: "; perhaps a or b"; empty if no slug is near. */
    public static String hint(String written, Collection<String> slugs) {
        var nearest = of(written.toLowerCase(Locale.ROOT), slugs);
        return nearest.isEmpty() ? "" : "; perhaps " + String.join(" or ", nearest);
    }

    /** Slugs with few wrong letters, whatever their case, and slugs with a word in common, the nearest first. */
    private static List<String> of(String written, Collection<String> slugs) {
        if (written.length() > MAX_LENGTH) {
            return List.of();
        }
        var words = new HashSet<>(List.of(words(written)));
        return slugs.stream()
                .filter(slug ->
                        isMisspelt(written, slug) || Arrays.stream(words(slug)).anyMatch(words::contains))
                .sorted(Comparator.<String>comparingInt(slug -> distance(written, slug))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isMisspelt(String written, String slug) {
        int errors = Misspelling.maxErrors(slug);
        // A name of a letter or two would be near to whatever is as short.
        return errors * 2 < slug.length()
                && Math.abs(written.length() - slug.length()) <= errors
                && distance(written, slug) <= errors;
    }

    private static int distance(String written, String slug) {
        return Misspelling.distance(written, slug.toLowerCase(Locale.ROOT));
    }

    private static String[] words(String slug) {
        return slug.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    }
}
