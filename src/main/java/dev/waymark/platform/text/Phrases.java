package dev.waymark.platform.text;

import java.util.List;

/** Joins several names to a phrase. */
public final class Phrases {

    private static final int SHOWN = 3;

    private Phrases() {}

    /** "A", "A and B", "A, B and C", "A, B, C and 2 more". */
    public static String of(List<String> names) {
        int last = names.size() - 1;
        if (last == 0) {
            return names.getFirst();
        }
        return names.size() <= SHOWN
                ? String.join(", ", names.subList(0, last)) + " and " + names.get(last)
                : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
    }
}
