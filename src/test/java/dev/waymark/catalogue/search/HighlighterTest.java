package dev.waymark.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.waymark.platform.text.Folding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docker   | Docker & <Compose>  | <mark>Docker</mark> &amp; &lt;Compose&gt;",
                "cafe     | Le «Cafe\u0301»     | Le «<mark>Cafe\u0301</mark>»",
                "cicd     | CI/CD at work       | <mark>CI/CD</mark> at work",
                "zerot    | Zero trust          | <mark>Zero trust</mark>",
                "zero     | Zero trust          | <mark>Zero</mark> trust",
                "kub      | A kubernetes \"way\" | A <mark>kubernetes</mark> &quot;way&quot;",
                "script   | <script>x</script>  | &lt;<mark>script</mark>&gt;x&lt;/<mark>script</mark>&gt;",
                "amp      | a & b               | a &amp; b",
                "mark     | </mark>             | &lt;/<mark>mark</mark>&gt;"
            })
    void whole_words_are_marked_and_all_else_is_escaped(String word, String title, String html) {
        assertEquals(html, highlighter(word).title(title));
    }

    @Test
    void a_long_summary_is_cut_around_the_first_match() {
        var summary = "Before it all. ".repeat(40) + "Here is Kafka & friends. " + "After it all. ".repeat(40);
        var shown = highlighter("kafka").summary(summary);

        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.contains("Here is <mark>Kafka</mark> &amp; friends."), shown);
        assertTrue(original(shown).length() < 260, shown);
        assertTrue(summary.contains(original(shown).replace("…", "")), shown);
    }

    @Test
    void a_long_summary_without_a_match_is_shown_from_its_beginning() {
        var shown = highlighter("kafka").summary("One word and another. ".repeat(30));
        assertTrue(shown.startsWith("One word") && shown.endsWith("…"), shown);
    }

    @Test
    void without_its_marks_a_text_is_what_it_was() {
        qt().withExamples(1_000).forAll(texts(), texts()).checkAssert((text, q) -> {
            assertEquals(text, original(highlighter(q).title(text)));
            assertEquals(text, original(highlighter(q).summary(text)));
            assertFalse(highlighter(q).title(text).contains("<b>"));
        });
    }

    @Test
    void a_cut_never_parts_a_character() {
        for (var text : List.of("😀".repeat(300), "a" + "😀".repeat(300), "𝒶".repeat(500), "x " + "𝒶".repeat(500))) {
            var shown = original(highlighter("a").summary(text)).replace("…", "");
            assertTrue(text.startsWith(shown) && shown.length() > 1, shown);
            assertFalse(Character.isHighSurrogate(shown.charAt(shown.length() - 1)), shown);
        }
    }

    private static Gen<String> texts() {
        return strings()
                .betweenCodePoints(' ', 0x17f)
                .ofLengthBetween(0, 60)
                .mix(strings().betweenCodePoints('&', 'c').ofLengthBetween(0, 60))
                .mix(strings().betweenCodePoints(0x300, 0x1ffff).ofLengthBetween(0, 60))
                // Not as half a pair.
                .map(text -> text.replaceAll("[\\ud800-\\udfff]", ""));
    }

    private static Highlighter highlighter(String q) {
        var words = Stream.of(q.split(" ")).filter(word -> !word.isEmpty()).map(Folding::fold);
        return new Highlighter(new SearchQuery(words.map(SearchTerm::of).toList(), List.of()));
    }

    private static String original(String html) {
        return html.replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
