package dev.waymark.platform.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Characters as people perceive them, which can consist of several code points. */
public final class Graphemes {

    /** Limits the work for abnormally long sequences of combining marks. */
    private static final int MAX_CODE_POINTS = 16;

    private Graphemes() {}

    /** The beginning of a text, without splitting the last character. */
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

    /** The index after the character that begins at the given index. */
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
