package dev.waymark.platform.text;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The distance of a misspelt word from the one that was meant: how many letters were left out, added, replaced or swapped
 * with their neighbours. Words that are near have a remainder in common when that many letters are removed from both, so
 * an index of remainders finds all near words without comparing every word.
 */
public final class Misspelling {

    /** Enough, since longer words already have a remainder of their beginnings in common. */
    private static final int BEGINNING = 7;

    /** Shorter words are all near to each other. */
    private static final int MIN_LETTERS = 4;

    private static final int MIN_LETTERS_FOR_TWO = 6;

    private Misspelling() {}

    /** Whether an unknown word may be a misspelling of another. */
    public static boolean isConceivable(String word) {
        return letters(word) >= MIN_LETTERS;
    }

    /** How many errors a word may have and still be recognised. */
    public static int maxErrors(String word) {
        return Texts.length(word) < MIN_LETTERS_FOR_TWO ? 1 : 2;
    }

    /** The remainders of the beginning of a word, with as many letters removed as it may have errors. */
    public static Set<String> remainders(String word) {
        var remainders = new TreeSet<String>();
        // One letter fewer than a misspelling needs, which may have one letter too many.
        if (letters(word) >= MIN_LETTERS - 1) {
            collect(Texts.beginning(word, BEGINNING), 0, maxErrors(word), remainders);
        }
        return remainders;
    }

    /** Removes letters from a position on, so that each choice of letters comes up once. */
    private static void collect(String word, int from, int errors, Set<String> remainders) {
        remainders.add(word);
        if (errors == 0) {
            return;
        }
        for (int at = from; at < word.length(); at = word.offsetByCodePoints(at, 1)) {
            collect(word.substring(0, at) + word.substring(word.offsetByCodePoints(at, 1)), at, errors - 1, remainders);
        }
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    /** The optimal string alignment distance: a swap of neighbours counts once, and no letter is edited twice. */
    public static int distance(String written, String meant) {
        var lastRow = lastRow(written.codePoints().toArray(), meant.codePoints().toArray());
        return lastRow[lastRow.length - 1];
    }

    /** The distance to the nearest beginning of a word, for one that is still being typed. */
    public static int distanceToBeginning(String written, String meant) {
        return Arrays.stream(lastRow(
                        written.codePoints().toArray(), meant.codePoints().toArray()))
                .min()
                .orElseThrow();
    }

    /** The distances to all beginnings of a word, from the empty one to the whole word. */
    private static int[] lastRow(int[] written, int[] meant) {
        var rows = new int[written.length + 1][meant.length + 1];
        for (int i = 0; i <= written.length; i++) {
            for (int j = 0; j <= meant.length; j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, written, meant, i, j);
            }
        }
        return rows[written.length];
    }

    private static int cell(int[][] rows, int[] written, int[] meant, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (written[i - 1] == meant[j - 1] ? 0 : 1);
        int nearest = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1];
        return swapped ? Math.min(nearest, rows[i - 2][j - 2] + 1) : nearest;
    }
}
