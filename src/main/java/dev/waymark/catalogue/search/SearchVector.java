package dev.waymark.catalogue.search;

import dev.waymark.platform.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an entry is found by: its words, where they stand in it and how much they weigh, as PostgreSQL writes it. */
final class SearchVector {

    /** Places farther on count as this one, which is the greatest that PostgreSQL keeps. */
    private static final int LAST_PLACE = 16_383;

    private final Map<String, List<String>> places = new TreeMap<>();
    private final Set<String> compounds = new HashSet<>();
    private int place;

    private SearchVector() {}

    static SearchVector of(SearchEntry entry) {
        var vector = new SearchVector();
        vector.addName(entry.title());
        vector.addName(entry.slug());
        entry.otherNames().forEach(name -> vector.addAll(words(name), "B"));
        entry.belongsTo().forEach(title -> vector.addAll(words(title), "C"));
        vector.addAll(words(entry.summary()), "D");
        return vector;
    }

    /** The words of a name that it did not have yet, and what they are written together. */
    private void addName(String name) {
        var words = words(name);
        var known = Set.copyOf(places.keySet());
        addAll(words.stream().filter(word -> !known.contains(word)).toList(), "A");
        for (var compound : Compounds.of(words)) {
            if (!places.containsKey(compound)) {
                compounds.add(compound);
                // Lightly: a search for their first word matches them all.
                add(compound, "D");
            }
        }
    }

    private void addAll(List<String> words, String weight) {
        words.forEach(word -> add(word, weight));
        // What follows stands apart from it.
        place++;
    }

    private void add(String word, String weight) {
        place++;
        places.computeIfAbsent(word, w -> new ArrayList<>()).add(Math.min(place, LAST_PLACE) + weight);
    }

    private static List<String> words(String text) {
        return Word.in(text).stream().map(Word::text).toList();
    }

    Set<String> words() {
        return places.keySet();
    }

    /** Those of the words that are several, written together, and stand nowhere by themselves. */
    Set<String> compounds() {
        return compounds;
    }

    String tsvector() {
        return places.entrySet().stream()
                .map(word -> "'%s':%s".formatted(word.getKey(), String.join(",", word.getValue())))
                .collect(Collectors.joining(" "));
    }
}
