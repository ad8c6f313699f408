package dev.waymark.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.waymark.Effort;
import dev.waymark.export.CatalogueChecklist;
import dev.waymark.progress.ProgressStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever was marked before and meanwhile, what comes back is what was ticked, and takes nothing newer back. */
@QuarkusTest
class ImportPropertyTest {

    private static final ProgressStatus PENDING = ProgressStatus.PENDING;

    @Test
    void an_export_that_nobody_touched_changes_nothing() {
        qt().withExamples(Effort.examples(9))
                .forAll(arbitrary().enumValues(ImportFormat.class), longs().all())
                .checkAssert((format, seed) -> {
                    var random = new Random(seed);
                    var ada = Importer.fresh();
                    var before = statuses(random, 40);
                    ada.record(before, Instant.now().minus(Duration.ofHours(1)));
                    var file = TickedFile.of(format, CatalogueChecklist.of(before), Set.of());
                    ada.record(statuses(random, 20), Instant.now());
                    var now = ada.statuses();

                    var preview = ada.preview(file.mediaType(), file.bytes());

                    assertEquals(List.of(), preview.getList("changes"));
                    assertEquals(List.of(), preview.getList("superseded"));
                    assertEquals(List.of(), preview.getList("unknown"));
                    assertEquals(0, preview.getInt("unchanged"));
                    assertEquals(List.of(), ada.outcomes(preview));
                    assertEquals(now, ada.statuses());
                });
    }

    @Test
    void what_was_ticked_is_what_changes_and_what_was_marked_later_stays() {
        qt().withExamples(Effort.examples(15))
                .withShrinkCycles(5)
                .forAll(arbitrary().enumValues(ImportFormat.class), longs().all())
                .checkAssert(ImportPropertyTest::tickAndApply);
    }

    private static void tickAndApply(ImportFormat format, long seed) {
        var random = new Random(seed);
        var ada = Importer.fresh();
        var exported = statuses(random, 40);
        ada.record(exported, Instant.now().minus(Duration.ofHours(1)));
        var meanwhile = statuses(random, 20);
        ada.record(meanwhile, Instant.now().minus(Duration.ofMinutes(1)));
        var ticked = some(random, 15);
        var file = TickedFile.of(format, CatalogueChecklist.of(exported), ticked);

        var preview = ada.preview(file.mediaType(), file.bytes());

        var known = new TreeMap<>(exported);
        known.putAll(meanwhile);
        var changes = new TreeMap<String, ProgressStatus>();
        for (var key : ticked) {
            var to = TickedFile.flipped(exported.getOrDefault(key, PENDING));
            if (to != known.getOrDefault(key, PENDING)) {
                changes.put(key, to);
            }
        }
        assertEquals(names(changes), Importer.changes(preview));
        assertEquals(ticked.size() - changes.size(), preview.getInt("unchanged"));
        assertEquals(shown(known), ada.statuses(), "nothing is changed yet");

        var later = statuses(random, 10);
        ada.record(later, Instant.now());
        var expected = new TreeMap<>(known);
        expected.putAll(changes);
        expected.putAll(later);
        var first = ada.outcomes(preview);
        assertEquals(
                changes.keySet().stream().filter(later::containsKey).count(),
                Collections.frequency(first, "SUPERSEDED"));
        assertEquals(changes.size(), first.size());
        assertEquals(shown(expected), ada.statuses());
        assertEquals(Collections.nCopies(changes.size(), "DUPLICATE"), ada.outcomes(preview));
        assertEquals(shown(expected), ada.statuses());
    }

    private static Set<String> some(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 0, CatalogueChecklist.KEYS.size())
                .mapToObj(CatalogueChecklist.KEYS::get)
                .collect(Collectors.toSet());
    }

    private static Map<String, ProgressStatus> statuses(Random random, int most) {
        var statuses = new TreeMap<String, ProgressStatus>();
        var all = ProgressStatus.values();
        some(random, most).forEach(key -> statuses.put(key, all[random.nextInt(all.length)]));
        return statuses;
    }

    private static Map<String, String> shown(Map<String, ProgressStatus> statuses) {
        var shown = new TreeMap<>(statuses);
        shown.values().removeIf(PENDING::equals);
        return names(shown);
    }

    private static Map<String, String> names(Map<String, ProgressStatus> statuses) {
        var names = new TreeMap<String, String>();
        statuses.forEach((key, status) -> names.put(key, status.name()));
        return names;
    }
}
