package dev.waymark.content;

import static dev.waymark.content.Findable.search;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.waymark.Effort;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever curators call things, people find them by it. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class SearchPropertyTest {

    @Inject
    Publishing publishing;

    @Test
    void a_title_is_found_by_itself_and_by_each_of_its_words_in_any_case_and_without_accents() {
        qt().withExamples(Effort.examples(8))
                .withShrinkCycles(20)
                .forAll(lists().of(words()).ofSizeBetween(1, 6))
                .checkAssert(words -> {
                    var title = String.join(" ", words);
                    publishAmongOthers(title);
                    assertFound(title, title);
                    words.stream()
                            .filter(word -> word.codePointCount(0, word.length()) >= 3)
                            .forEach(word -> assertFound(word, title));
                });
    }

    @Test
    void a_title_is_found_in_spite_of_one_typing_error() {
        qt().withExamples(Effort.examples(8))
                .withShrinkCycles(20)
                .forAll(
                        strings().betweenCodePoints('a', 'z').ofLengthBetween(6, 14),
                        integers().all())
                .checkAssert((word, random) -> {
                    publishAmongOthers("Learning " + word + " well");
                    for (int at = 0; at < word.length(); at++) {
                        for (var misspelt : misspelt(word, at, (char) ('a' + Math.floorMod(random + at, 26)))) {
                            assertIsFound(misspelt, "Learning " + word + " well");
                        }
                    }
                });
    }

    /** The letter at this place dropped, doubled, replaced, and swapped with the next one. */
    private static List<String> misspelt(String word, int at, char other) {
        var before = word.substring(0, at);
        var letter = word.substring(at, at + 1);
        var after = word.substring(at + 1);
        var swapped = after.isEmpty() ? word : before + after.charAt(0) + letter + after.substring(1);
        return List.of(before + after, before + letter + letter + after, before + other + after, swapped);
    }

    private void publishAmongOthers(String title) {
        publishing.publish(new Findable()
                .topic(title)
                .topic("Kubernetes at work")
                .topic("Ärger über Öl")
                .roadmap("Another way", "Not this one.")
                .tree());
    }

    private static void assertFound(String q, String title) {
        assertIsFound(q, title);
        assertIsFound(q.toUpperCase(Locale.ROOT), title);
        assertIsFound(q.toLowerCase(Locale.ROOT), title);
        assertIsFound(Normalizer.normalize(q, Normalizer.Form.NFD).replaceAll("\\p{M}", ""), title);
    }

    private static void assertIsFound(String q, String title) {
        var found = search(q).getList("items.title");
        assertTrue(found.contains(title), () -> "\"%s\" finds %s and not \"%s\"".formatted(q, found, title));
    }

    /** With a letter in front, since a title that has none is found by nothing; @ stands for something else in a tree. */
    private static Gen<String> words() {
        return strings()
                .betweenCodePoints('a', 'z')
                .ofLengthBetween(1, 8)
                .mix(strings().betweenCodePoints(0xc0, 0x24f).ofLengthBetween(1, 8))
                .mix(strings().betweenCodePoints(0x386, 0x5ea).ofLengthBetween(1, 8))
                .mix(strings().betweenCodePoints(0x1e00, 0x1f7d).ofLengthBetween(1, 8))
                .mix(strings().betweenCodePoints(0x3041, 0x4fff).ofLengthBetween(1, 4))
                .mix(strings().betweenCodePoints('!', '~').ofLengthBetween(1, 6))
                .map(word -> "a" + word.replace("@", "#"));
    }
}
