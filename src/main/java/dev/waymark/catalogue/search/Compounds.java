package dev.waymark.catalogue.search;

import dev.waymark.platform.text.Texts;
import dev.waymark.platform.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that some people write as one and others apart: CI/CD, zero trust, GitHub. */
final class Compounds {

    private Compounds() {}

    /**
     * The compounds of the words: each pair of neighbours, each run of single letters from any of its letters on, and
     * all words together.
     */
    static Set<String> of(List<String> words) {
        var compounds = new LinkedHashSet<>(pairs(words));
        for (int i = 0; i < words.size(); i++) {
            compounds.add(Word.squashed(words.subList(i, endOfLetters(words, i))));
        }
        compounds.add(Word.squashed(words));
        return compounds;
    }

    static List<String> pairs(List<String> words) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(Word.squashed(words.subList(i - 1, i + 1)));
        }
        return pairs;
    }

    /** The words, with each run of single letters joined: "c i c d" becomes "cicd". */
    static List<String> lettersJoined(List<String> words) {
        var joined = new ArrayList<String>();
        int i = 0;
        while (i < words.size()) {
            int end = endOfLetters(words, i);
            joined.add(Word.squashed(words.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** The index after the run of single letters that begins here; the next index if this word is longer. */
    private static int endOfLetters(List<String> words, int start) {
        int end = start + 1;
        while (isLetter(words.get(start)) && end < words.size() && isLetter(words.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String word) {
        return Texts.length(word) == 1 && Character.isLetter(word.codePointAt(0));
    }
}
