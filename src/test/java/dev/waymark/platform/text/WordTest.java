package dev.waymark.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "Docker, docker",
        "Café, cafe",
        "Cafe\u0301, cafe",
        "STRASSE, strasse",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Ærøskøbing, aeroskobing",
        "Łódź, lodz",
        "Đà Nẵng, da nang",
        "œuvre, oeuvre",
        "Þór, thor",
        "İSTANBUL, istanbul",
        "ısı, isi",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "Ὀδυσσεύς, οδυσσευσ",
        "Ёлка, елка",
        "ﬁle, file",
        "Ｆｕｌｌ, full",
        "H₂O², h2o2",
        "doc\u00adker, docker",
        "が, か"
    })
    void a_text_folds_to_what_people_without_its_keys_write(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void folding_what_is_folded_changes_nothing() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            var folded = Folding.fold(Character.toString(codePoint));
            assertEquals(folded, Folding.fold(folded), Integer.toHexString(codePoint));
        }
        qt().withExamples(500)
                .forAll(strings().allPossible().ofLengthBetween(0, 30))
                .check(text -> Folding.fold(Folding.fold(text)).equals(Folding.fold(text)));
    }

    @Test
    void both_cases_of_a_letter_fold_alike() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            var letter = Character.toString(codePoint);
            // The Greek iota below a letter is a mark in small letters, and a letter of its own in capitals.
            boolean hasIotaBelow =
                    Normalizer.normalize(letter, Normalizer.Form.NFD).contains("\u0345");
            if (!Character.isLetter(codePoint) || hasIotaBelow) {
                continue;
            }
            assertEquals(Folding.fold(letter), Folding.fold(letter.toUpperCase(Locale.ROOT)), letter);
            assertEquals(Folding.fold(letter), Folding.fold(letter.toLowerCase(Locale.ROOT)), letter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CI/CD | ci cd",
                "zero-trust | zero trust",
                "O'Reilly’s Node.js | oreillys node js",
                "OAuth 2.0 | oauth 2 0",
                "1½ | 11 2",
                "a\u200db | ab",
                "日本語 と 한국어 | 日本語 と 한국어",
                "e\u0301te\u0301! | ete",
                "😀 !? | ''",
                "'' | ''"
            })
    void words_are_runs_of_letters_and_digits(String text, String words) {
        var expected =
                words.isEmpty() ? List.of() : Arrays.asList(Folding.fold(words).split(" "));
        assertEquals(expected, Word.in(text).stream().map(Word::text).toList());
    }

    @Test
    void a_word_knows_where_it_stands_marks_included() {
        var text = "«Cafe\u0301», ½ ﬁn";
        assertEquals(
                List.of("Cafe\u0301", "½", "½", "ﬁn"),
                Word.in(text).stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList());
    }

    @Test
    void words_have_their_places_in_order_and_fold_to_themselves() {
        qt().withExamples(500)
                .forAll(strings().allPossible().ofLengthBetween(0, 40))
                .checkAssert(text -> {
                    int last = 0;
                    for (var word : Word.in(text)) {
                        assertEquals(
                                true, word.start() >= 0 && word.start() < word.end() && word.end() <= text.length());
                        assertTrue(word.end() >= last, "in order: " + Word.in(text));
                        assertEquals(
                                List.of(word.text()),
                                Word.in(word.text()).stream().map(Word::text).toList());
                        last = word.end();
                    }
                });
    }

    @Test
    void an_endless_word_is_cut_where_it_is_read_and_where_it_is_looked_for() {
        assertEquals("a".repeat(64), Word.in("a".repeat(5_000)).getFirst().text());
        assertEquals(
                "𝒶".repeat(64).codePointCount(0, 128),
                Word.squashed(List.of("ab".repeat(64))).length());
    }
}
