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
