package dev.waymark.catalogue.search;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.editing.CatalogueEditor.Placed;
import dev.waymark.platform.text.Misspelling;
import dev.waymark.platform.text.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the search index, as its only writer. */
@ApplicationScoped
public class SearchIndex {

    private final EntityManager database;

    SearchIndex(EntityManager database) {
        this.database = database;
    }

    /**
     * Makes the index match the draft and the other entries. Unchanged entries are left alone, since most of a
     * publication was published before.
     *
     * @param others the entries in addition to the draft's items
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rebuild(CatalogueDraft draft, Placed placed, List<SearchEntry> others) {
        var entries =
                Stream.concat(SearchEntries.of(draft, placed), others.stream()).toList();
        var vectors = entries.stream().map(SearchVector::of).toList();
        writeEntries(entries, vectors);
        writeWords(vectors);
        // The next search is planned with these statistics.
        statement("analyze search_entry, search_word").executeUpdate();
    }

    private void writeEntries(List<SearchEntry> entries, List<SearchVector> vectors) {
        var kinds = texts(entries, entry -> entry.kind().name());
        var targets = entries.stream().map(SearchEntry::targetId).toArray(Long[]::new);
        statement("""
                delete from search_entry e where not exists (select 1
                    from unnest(cast(:kinds as text[]), cast(:targets as bigint[])) as w (kind, target_id)
                    where w.kind = e.kind and w.target_id = e.target_id)
                """)
                .setParameter("kinds", kinds)
                .setParameter("targets", targets)
                .executeUpdate();
        statement("""
                insert into search_entry as known
                    (kind, target_id, slug, title, summary, level, url, squashed_title, squashed_slug, words)
                select kind, target_id, slug, title, summary, level, url, squashed_title, squashed_slug,
                    cast(words as tsvector)
                from unnest(cast(:kinds as text[]), cast(:targets as bigint[]), cast(:slugs as text[]),
                    cast(:titles as text[]), cast(:summaries as text[]), cast(:levels as text[]), cast(:urls as text[]),
                    cast(:squashedTitles as text[]), cast(:squashedSlugs as text[]), cast(:words as text[]))
                    as e (kind, target_id, slug, title, summary, level, url, squashed_title, squashed_slug, words)
                on conflict (kind, target_id) do update set slug = excluded.slug, title = excluded.title,
                    summary = excluded.summary, level = excluded.level, url = excluded.url,
                    squashed_title = excluded.squashed_title, squashed_slug = excluded.squashed_slug, words = excluded.words
                where known is distinct from excluded
                """)
                .setParameter("kinds", kinds)
                .setParameter("targets", targets)
                .setParameter("slugs", texts(entries, SearchEntry::slug))
                .setParameter("titles", texts(entries, SearchEntry::title))
                .setParameter("summaries", texts(entries, SearchEntry::summary))
                .setParameter("levels", texts(entries, SearchIndex::levelOf))
                .setParameter("urls", texts(entries, SearchEntry::url))
                .setParameter("squashedTitles", texts(entries, entry -> squashed(entry.title())))
                .setParameter("squashedSlugs", texts(entries, entry -> squashed(entry.slug())))
                .setParameter("words", texts(vectors, SearchVector::tsvector))
                .executeUpdate();
    }

    private void writeWords(List<SearchVector> vectors) {
        var remainders = remainders(vectors);
        var words = remainders.keySet().toArray(String[]::new);
        statement("""
                delete from search_word s where not exists
                    (select 1 from unnest(cast(:words as text[])) as w (word) where w.word = s.word)
                """).setParameter("words", words).executeUpdate();
        statement("""
                insert into search_word as known (word, stem, nearby)
                select word, (ts_lexize('english_stem', word))[1], string_to_array(remainders, ' ')
                from unnest(cast(:words as text[]), cast(:remainders as text[])) as w (word, remainders)
                on conflict (word) do update set stem = excluded.stem, nearby = excluded.nearby
                where known is distinct from excluded
                """)
                .setParameter("words", words)
                .setParameter("remainders", remainders.values().toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Every word with the remainders that it shares with its misspellings. Compounds have none, since there are too
     * many of them.
     */
    private static Map<String, String> remainders(List<SearchVector> vectors) {
        var remainders = new TreeMap<String, String>();
        vectors.forEach(vector -> vector.compounds().forEach(word -> remainders.put(word, "")));
        // A compound in one entry may be a word in another.
        vectors.stream()
                .flatMap(vector -> vector.words().stream()
                        .filter(word -> !vector.compounds().contains(word)))
                .distinct()
                .forEach(word -> remainders.put(word, String.join(" ", Misspelling.remainders(word))));
        return remainders;
    }

    private Query statement(String sql) {
        return database.createNativeQuery(sql);
    }

    private static @Nullable String levelOf(SearchEntry entry) {
        var level = entry.level();
        return level == null ? null : level.name();
    }

    private static String squashed(String text) {
        return Word.squashed(Word.in(text).stream().map(Word::text).toList());
    }

    private static <T> @Nullable String[] texts(List<T> things, Function<T, @Nullable String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
