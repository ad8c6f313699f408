package dev.waymark.catalogue.search;

import dev.waymark.platform.text.Texts;
import dev.waymark.platform.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that some write as one and others apart: CI/CD, zero trust, GitHub. */
final class Compounds {

    private Compounds() {}

    /** Neighbours as one, single letters in a row as one, from whichever of them on, and all of them as one. */
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

    /** The words, with single letters in a row made one: "c i c d" is "cicd". */
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

    /** Where the single letters end that begin here; after this word if it is none. */
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
