package dev.waymark.platform.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Characters as people count them, which may be many code points. */
public final class Graphemes {

    /** A character of more code points is somebody's joke. */
    private static final int MAX_CODE_POINTS = 16;

    private Graphemes() {}

    /** At most so many from the beginning, and never half of one. */
    public static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = 0;
        for (int count = 0; count < max && end < text.length(); count++) {
            end = after(text, end);
        }
        return text.substring(0, end);
    }

    /** Where the character ends that begins at a place. */
    public static int after(String text, int at) {
        if (isPlain(text, at) && (at + 1 == text.length() || isPlain(text, at + 1))) {
            return at + 1;
        }
        var near = text.substring(at, Math.min(text.length(), at + 2 * MAX_CODE_POINTS));
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(near);
        int end = at + Math.max(1, characters.following(0));
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private static boolean isPlain(String text, int at) {
        return text.charAt(at) < 0x300;
    }
}
