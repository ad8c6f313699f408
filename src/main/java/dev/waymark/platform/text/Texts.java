package dev.waymark.platform.text;

import java.util.regex.Pattern;

/** What the JDK lacks for texts. */
public final class Texts {

    private static final Pattern LIKE_METACHARACTER = Pattern.compile("[\\\\%_]");

    private Texts() {}

    /** In characters as people count them more nearly than UTF-16 units: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** At most so many characters from the beginning, and no half of one. */
    public static String beginning(String text, int max) {
        return length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /** The same, with an ellipsis where anything is left out. */
    public static String shortened(String text, int max) {
        return length(text) <= max ? text : beginning(text, max) + "…";
    }

    /** What a database can keep: no NUL, no half of a surrogate pair. */
    public static boolean isWellFormed(String text) {
        // A code point in the surrogate range is a half without its other half.
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** A LIKE pattern for texts that contain this one, literally. */
    public static String likeContaining(String text) {
        return "%" + LIKE_METACHARACTER.matcher(text).replaceAll("\\\\$0") + "%";
    }
}
