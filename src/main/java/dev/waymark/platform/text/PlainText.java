package dev.waymark.platform.text;

import java.util.ArrayDeque;

/** Reduces texts to a single line without characters that some file formats cannot represent. */
public final class PlainText {

    private static final int POP_EMBEDDING = 0x202c;
    private static final int POP_ISOLATE = 0x2069;

    private PlainText() {}

    /**
     * Joins words and lines by single spaces, drops control characters, and closes directional formatting that the text
     * leaves open, which would otherwise reverse the rest of the line.
     */
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        var directions = new ArrayDeque<Integer>();
        boolean parted = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                parted = !line.isEmpty();
            } else if (isPrintable(c)) {
                line.append(parted ? " " : "").appendCodePoint(c);
                parted = false;
                follow(c, directions);
            }
        }
        directions.forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Falls back to the slug, because an empty title could not be seen or clicked. */
    public static String title(String title, String slug) {
        var line = line(title);
        return line.isEmpty() ? slug : line;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** XML and calendars forbid control characters, unpaired surrogates and the noncharacters of Unicode. */
    private static boolean isPrintable(int c) {
        return !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && (c & 0xfffe) != 0xfffe
                && !(c >= 0xfdd0 && c <= 0xfdef);
    }

    /** Collects the characters that close the open directional formatting, the innermost first. */
    private static void follow(int c, ArrayDeque<Integer> directions) {
        switch (c) {
            case 0x202a, 0x202b, 0x202d, 0x202e -> directions.push(POP_EMBEDDING);
            case 0x2066, 0x2067, 0x2068 -> directions.push(POP_ISOLATE);
            case POP_EMBEDDING, POP_ISOLATE -> {
                if (!directions.isEmpty() && directions.getFirst() == c) {
                    directions.pop();
                }
            }
            default -> {}
        }
    }
}
