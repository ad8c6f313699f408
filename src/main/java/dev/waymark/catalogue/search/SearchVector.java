package dev.waymark.catalogue.search;

import dev.waymark.platform.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of an entry with their positions and weights, in PostgreSQL's notation. */
final class SearchVector {

    /** The greatest position that PostgreSQL stores; later ones count as this one. */
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

    /** Adds the words of a name that are still missing, and their compounds. */
    private void addName(String name) {
        var words = words(name);
        var known = Set.copyOf(places.keySet());
        addAll(words.stream().filter(word -> !known.contains(word)).toList(), "A");
        for (var compound : Compounds.of(words)) {
            if (!places.containsKey(compound)) {
                compounds.add(compound);
                // With a low weight, since a search for their first word matches them all.
                add(compound, "D");
            }
        }
    }

    private void addAll(List<String> words, String weight) {
        words.forEach(word -> add(word, weight));
        // A gap keeps the next words from following directly.
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

    /** The compounds of several words that do not also occur as a word. */
    Set<String> compounds() {
        return compounds;
    }

    String tsvector() {
        return places.entrySet().stream()
                .map(word -> "'%s':%s".formatted(word.getKey(), String.join(",", word.getValue())))
                .collect(Collectors.joining(" "));
    }
}
