package dev.waymark.catalogue.search;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.text.Misspelling;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The indexed words and how they relate to the words of a query. */
@ApplicationScoped
class Vocabulary {

    /**
     * Every word that begins with another lies between that one and that one followed by the greatest of all
     * characters.
     */
    private static final String LOOK_UP = """
            select q.word, q.stem, q.known,
                array(select s.word from search_word s where s.stem = q.stem order by s.word limit 20) as forms,
                case when q.known then '{}' else array(select s.word from search_word s
                    where s.nearby && string_to_array(q.remainders, ' ')) end as nearby
            from (select w.word, w.remainders, (ts_lexize('english_stem', w.word))[1] collate "C" as stem,
                    exists (select 1 from search_word s
                        where s.word >= w.word and s.word < w.word || chr(1114111)) as known
                from unnest(?::text[], ?::text[]) as w (word, remainders)) q""";

    private static final int MAX_CORRECTIONS = 5;

    /** One error, in a word of which only the beginning is meant. */
    private static final int MAX_OF_BEGINNING = 2 * 1 + 1;

    private final Sql sql;

    Vocabulary(Sql sql) {
        this.sql = sql;
    }

    /**
     * The facts about a word.
     *
     * @param isKnown whether any indexed word begins with it
     * @param saysSomething false for words such as "the"
     * @param forms the words with the same stem, including itself if it is known
     * @param corrections the nearest words, if it is unknown and near any
     */
    record Knowledge(
            String word, boolean isKnown, boolean saysSomething, List<String> forms, List<String> corrections) {}

    Map<String, Knowledge> of(Collection<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var remainders = words.stream()
                .map(word -> Misspelling.isConceivable(word) ? String.join(" ", Misspelling.remainders(word)) : "")
                .toList();
        return sql.map(LOOK_UP, row -> row.text("word"), Vocabulary::knowledge, words, remainders);
    }

    private static Knowledge knowledge(Row row) throws SQLException {
        var word = row.text("word");
        return new Knowledge(
                word,
                row.bool("known"),
                row.textOrNull("stem") != null,
                row.texts("forms"),
                nearest(word, row.texts("nearby")));
    }

    private static List<String> nearest(String written, List<String> candidates) {
        var byDistance = new TreeMap<Integer, List<String>>();
        for (var candidate : candidates) {
            int distance = distance(written, candidate);
            if (distance <= 2 * Misspelling.maxErrors(written)) {
                byDistance.computeIfAbsent(distance, d -> new ArrayList<>()).add(candidate);
            }
        }
        return byDistance.isEmpty()
                ? List.of()
                : byDistance.firstEntry().getValue().stream()
                        .sorted()
                        .limit(MAX_CORRECTIONS)
                        .toList();
    }

    /** In half errors, so that a word of which only the beginning is meant is slightly farther than a whole one. */
    private static int distance(String written, String candidate) {
        int whole = 2 * Misspelling.distance(written, candidate);
        int beginning = 2 * Misspelling.distanceToBeginning(written, candidate) + 1;
        return Misspelling.maxErrors(written) > 1 && beginning <= MAX_OF_BEGINNING ? Math.min(whole, beginning) : whole;
    }
}
