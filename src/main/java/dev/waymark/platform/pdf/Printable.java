package dev.waymark.platform.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Texts of any origin, as they can be set. */
final class Printable {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\x{85}\\x{2028}\\x{2029}]+");

    /** They would reach beyond their own text; what a text says without them is enough to order it. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private Printable() {}

    static String of(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ");
        var undirected = DIRECTIONS.matcher(spaced).replaceAll("");
        var whole = LONE_SURROGATES.matcher(undirected).replaceAll("\uFFFD");
        return Normalizer.normalize(whole, Form.NFC);
    }

    /** Marks for those who join and colour characters: we do neither. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || isVariation(codePoint) || isSkinTone(codePoint);
    }

    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** As it looks where text runs from right to left. */
    static int mirrored(int codePoint) {
        return switch (codePoint) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            case '‹' -> '›';
            case '›' -> '‹';
            default -> codePoint;
        };
    }
}
