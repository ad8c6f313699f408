package dev.waymark.catalogue.search;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.search.Vocabulary.Knowledge;
import dev.waymark.platform.text.Word;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a typed query into a search, in one statement. */
@ApplicationScoped
class SearchQueryReader {

    private static final int MAX_WORDS = 20;

    private final Vocabulary vocabulary;

    SearchQueryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    SearchQuery read(String text) {
        var all = Compounds.lettersJoined(Word.in(text).stream().map(Word::text).toList());
        if (all.isEmpty()) {
            return new SearchQuery(List.of(), List.of());
        }
        var words = all.subList(0, Math.min(all.size(), MAX_WORDS));
        var whole = Word.squashed(all);
        return new Reading(words, Compounds.pairs(words), whole, knowledge(words, whole)).query();
    }

    private Map<String, Knowledge> knowledge(List<String> words, String whole) {
        var unknown = new HashSet<>(words);
        unknown.addAll(Compounds.pairs(words));
        unknown.add(whole);
        return vocabulary.of(unknown);
    }

    /**
     * @param pairs each word joined with the next one
     * @param whole all words joined
     */
    private record Reading(List<String> words, List<String> pairs, String whole, Map<String, Knowledge> knowledge) {

        SearchQuery query() {
            var telling = IntStream.range(0, words.size())
                    .filter(i -> known(words.get(i)).saysSomething())
                    .boxed()
                    .toList();
            var places =
                    telling.isEmpty() ? IntStream.range(0, words.size()).boxed().toList() : telling;
            var meant = IntStream.range(0, words.size())
                    .mapToObj(i -> meant(i).getFirst())
                    .toList();
            return new SearchQuery(
                    places.stream().map(this::term).distinct().toList(),
                    Stream.of(whole, Word.squashed(meant)).distinct().toList());
        }

        private SearchTerm term(int place) {
            var beginnings = new LinkedHashSet<>(meant(place));
            beginnings.addAll(knownPairs(place));
            return new SearchTerm(
                    meant(place), beginnings, known(words.get(place)).forms());
        }

        /**
         * The word or its corrections. It is corrected only if neither it nor a compound that it is part of is known.
         */
        private List<String> meant(int place) {
            var word = known(words.get(place));
            boolean isKnown = word.isKnown()
                    || !knownPairs(place).isEmpty()
                    || known(whole).isKnown();
            return isKnown || word.corrections().isEmpty() ? List.of(word.word()) : word.corrections();
        }

        private Set<String> knownPairs(int place) {
            var found = new LinkedHashSet<>(pairs.subList(Math.max(0, place - 1), Math.min(pairs.size(), place + 1)));
            found.removeIf(pair -> !known(pair).isKnown());
            return found;
        }

        private Knowledge known(String word) {
            return requireNonNull(knowledge.get(word));
        }
    }
}
