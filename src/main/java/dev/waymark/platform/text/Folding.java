package dev.waymark.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds texts so that case, accents and different forms of the same letter do not matter: "Café" and "CAFE", "Straße" and
 * "STRASSE", "ﬁle" and "file" fold alike.
 */
public final class Folding {

    /** Accents, other marks, and invisible characters: soft hyphens, joiners, direction marks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** Letters that Unicode does not decompose, but people without the right keys write differently. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter("ø", "o"),
            letter("æ", "ae"),
            letter("œ", "oe"),
            letter("ł", "l"),
            letter("đ", "d"),
            letter("ð", "d"),
            letter("þ", "th"),
            letter("ħ", "h"),
            letter("ŧ", "t"),
            letter("ŋ", "n"));

    private Folding() {}

    private static Map.Entry<Integer, String> letter(String letter, String written) {
        return Map.entry(letter.codePointAt(0), written);
    }

    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
        return folded.toString();
    }

    /** Folds each character separately, so that a folded text can be located in the original. */
    static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        var plain = bare(lower(bare(Character.toString(codePoint))));
        var folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> folded.append(LETTERS.getOrDefault(c, Character.toString(c))));
        return folded.toString();
    }

    /** Goes through upper case, since only that turns ß into two letters and both small sigmas into one. */
    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
