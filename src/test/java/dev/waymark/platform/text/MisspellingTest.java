package dev.waymark.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "docker, docker, 0",
        "dokcer, docker, 1",
        "doker, docker, 1",
        "doccker, docker, 1",
        "dacker, docker, 1",
        "kuberntes, kubernetes, 1",
        "ubernets, kubernetes, 2",
        "abc, cab, 2",
        "'', abc, 3",
        "𝒶b, b𝒶, 1"
    })
    void the_distance_counts_the_errors(String written, String meant, int errors) {
        assertEquals(errors, Misspelling.distance(written, meant));
        assertEquals(errors, Misspelling.distance(meant, written));
    }

    @Test
    void the_distance_to_a_beginning_leaves_the_rest_aside() {
        assertEquals(1, Misspelling.distanceToBeginning("kubrn", "kubernetes"));
        assertEquals(0, Misspelling.distanceToBeginning("kube", "kubernetes"));
    }

    @Test
    void short_words_and_numbers_are_taken_as_they_are() {
        assertFalse(Misspelling.isConceivable("aws"));
        assertFalse(Misspelling.isConceivable("2026"));
        assertTrue(Misspelling.isConceivable("helm"));
        assertTrue(Misspelling.remainders("s3").isEmpty());
    }

    /** So that an index of remainders finds whatever is near. Few letters, so that many words are. */
    @Test
    void words_that_are_near_share_a_remainder() {
        qt().withExamples(20_000).forAll(words(), words()).checkAssert((written, meant) -> {
            if (Misspelling.isConceivable(written)
                    && meant.length() > 2
                    && Misspelling.distance(written, meant) <= Misspelling.maxErrors(written)) {
                assertFalse(
                        Collections.disjoint(Misspelling.remainders(written), Misspelling.remainders(meant)),
                        written + " for " + meant);
            }
        });
    }

    @Test
    void a_word_has_few_remainders_however_long_it_is() {
        qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(1, 64))
                .check(word -> Misspelling.remainders(word).size() <= 1 + 7 + 21);
    }

    private static Gen<String> words() {
        return strings().betweenCodePoints('a', 'b').ofLengthBetween(3, 11);
    }
}
