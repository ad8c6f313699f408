package dev.waymark.platform.text;

import java.util.regex.Pattern;

/** Functions for texts that the JDK does not have. */
public final class Texts {

    private static final Pattern LIKE_METACHARACTER = Pattern.compile("[\\\\%_]");

    private Texts() {}

    /** The length in code points, which is closer to what people count than UTF-16 units are. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text, without splitting a code point. */
    public static String beginning(String text, int max) {
        return length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /** The beginning of a text, with an ellipsis if anything is left out. */
    public static String shortened(String text, int max) {
        return length(text) <= max ? text : beginning(text, max) + "…";
    }

    /** Whether the database can store the text: it has no NUL and no half of a surrogate pair. */
    public static boolean isWellFormed(String text) {
        // A code point in the surrogate range is half of a pair without the other half.
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** A LIKE pattern for texts that contain this one literally. */
    public static String likeContaining(String text) {
        return "%" + LIKE_METACHARACTER.matcher(text).replaceAll("\\\\$0") + "%";
    }
}
