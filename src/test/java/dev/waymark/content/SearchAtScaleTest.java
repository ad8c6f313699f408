package dev.waymark.content;

import static dev.waymark.content.Findable.titles;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.editing.CatalogueEditor.Placed;
import dev.waymark.catalogue.search.SearchEntry;
import dev.waymark.catalogue.search.SearchIndex;
import dev.waymark.catalogue.search.SearchKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Twenty thousand entries of made-up words. */
@QuarkusTest
@TestProfile(SearchAtScaleTest.TwoConnections.class)
class SearchAtScaleTest {

    private static final int ENTRIES = 20_000;
    private static final int WORDS = 30_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu", "zen", "tor",
            "lam");

    /** As few connections as the start needs, so that each can be asked what it did. */
    public static class TwoConnections extends NothingPublished {
        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("quarkus.datasource.jdbc.max-size", "2");
            return overrides;
        }
    }

    @Inject
    Publishing publishing;

    @Inject
    SearchIndex index;

    @Inject
    DataSource database;

    private final Random random = new Random(1);
    private final List<String> words =
            IntStream.range(0, WORDS).mapToObj(i -> word()).distinct().toList();

    @Test
    void searches_read_what_they_need_by_indexes() throws SQLException {
        publishing.publish(Tree.fresh());
        var entries = LongStream.range(0, ENTRIES).mapToObj(this::entry).toList();
        rebuild(entries);

        var indexed = scans("idx_scan");
        // Often enough that the driver prepares the statements, and the server plans them for any value.
        for (int i = 0; i < 12; i++) {
            // Neither too frequent for an index to be of use, nor unheard of.
            var known = words.get(1_000 + i * 50);
            var other = words.get(2_000 + i * 70);
            for (var q : List.of(
                    known,
                    known.substring(0, known.length() - 1),
                    known + " " + other,
                    known + "q",
                    other.charAt(1) + other.substring(0, 1) + other.substring(2) + " " + known,
                    "xyzzyx " + known + " " + other)) {
                var read = scans("seq_scan");
                assertFalse(titles(q).isEmpty(), q);
                assertEquals(read, scans("seq_scan"), "tables read from end to end for " + q);
            }
        }

        scans("idx_scan")
                .forEach((table, scans) ->
                        assertThat(table, scans, greaterThan(indexed.getOrDefault(table, 0L) + 12 * 6)));
    }

    private void rebuild(List<SearchEntry> entries) {
        var noItems = new CatalogueDraft(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        QuarkusTransaction.requiringNew().run(() -> index.rebuild(noItems, new Placed(Map.of(), Map.of()), entries));
    }

    private SearchEntry entry(long number) {
        return new SearchEntry(
                number % 10 == 0 ? SearchKind.ROADMAP : SearchKind.RESOURCE,
                number,
                "entry-" + number,
                text(5),
                text(30),
                null,
                "https://example.org/" + number,
                List.of(text(2)),
                List.of(text(1)));
    }

    /** Few words are frequent and many are rare, as in any language. */
    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get((int) (words.size() * Math.pow(random.nextDouble(), 4))))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return random.ints(random.nextInt(2, 6), 0, SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .collect(Collectors.joining());
    }

    /** How often each table was read in this way, by all connections. */
    private Map<String, Long> scans(String counter) throws SQLException {
        try (var one = database.getConnection();
                var other = database.getConnection()) {
            for (var connection : List.of(one, other)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
            var scans = new HashMap<String, Long>();
            try (var statement = one.createStatement();
                    var rows = statement.executeQuery("select relname, " + counter
                            + " from pg_stat_user_tables where relname in ('search_entry', 'search_word')")) {
                while (rows.next()) {
                    scans.put(rows.getString(1), rows.getLong(2));
                }
            }
            return scans;
        }
    }
}
