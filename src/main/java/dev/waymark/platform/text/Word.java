package dev.waymark.platform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of letters and digits in a text.
 *
 * @param text the word, folded and cut to a length that is worth comparing
 * @param start where it begins in the original text
 * @param end where it ends in the original text, exclusively
 */
public record Word(String text, int start, int end) {

    private static final int MAX_LENGTH = 64;
    private static final String APOSTROPHES = "'’ʼ";

    /** The words of a text, in order. An apostrophe does not separate words: "O'Reilly" is one. */
    public static List<Word> in(String text) {
        var reader = new Reader();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            reader.read(at, text.codePointAt(at));
        }
        reader.finish();
        return reader.words;
    }

    /** Joins words to one. */
    public static String squashed(List<String> words) {
        return Texts.beginning(String.join("", words), MAX_LENGTH);
    }

    private static final class Reader {

        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int start;
        private int end;

        void read(int at, int codePoint) {
            int after = at + Character.charCount(codePoint);
            // One character may be several letters, as in ﬁ, or even several words, as in ½.
            Folding.fold(codePoint).codePoints().forEach(c -> {
                if (APOSTROPHES.indexOf(c) >= 0) {
                    return;
                }
                if (!Character.isLetterOrDigit(c)) {
                    finish();
                    return;
                }
                if (word.isEmpty()) {
                    start = at;
                }
                word.appendCodePoint(c);
                end = after;
            });
            // A combining mark belongs to the letter before it.
            if (!word.isEmpty() && end == at && Folding.fold(codePoint).isEmpty()) {
                end = after;
            }
        }

        void finish() {
            if (!word.isEmpty()) {
                words.add(new Word(Texts.beginning(word.toString(), MAX_LENGTH), start, end));
                word.setLength(0);
            }
        }
    }
}
