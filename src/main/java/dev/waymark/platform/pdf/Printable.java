package dev.waymark.platform.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Cleans texts of any origin for typesetting. */
final class Printable {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\x{85}\\x{2028}\\x{2029}]+");

    /** Directional formatting could affect other text; the characters themselves suffice to order a text. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private Printable() {}

    static String of(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ");
        var undirected = DIRECTIONS.matcher(spaced).replaceAll("");
        var whole = LONE_SURROGATES.matcher(undirected).replaceAll("\uFFFD");
        return Normalizer.normalize(whole, Form.NFC);
    }

    /** Modifiers for joining and colouring characters, which the typesetter does not support. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || isVariation(codePoint) || isSkinTone(codePoint);
    }

    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** The mirror image that text from right to left shows. */
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
