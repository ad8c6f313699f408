package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.Effort;
import dev.waymark.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed into content files, they are read, or it is told where they are wrong. */
class MutatedContentTest {

    private static final List<String> TYPED = List.of(
            ":",
            ": ",
            "-",
            "\n- ",
            "\n",
            "\n  ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "?",
            "? ",
            "|\n",
            ">\n",
            "&a ",
            "*a",
            "!a ",
            "!!int ",
            "#",
            "%",
            "---\n",
            "...\n",
            "<<: ",
            "~",
            "null",
            "\"",
            "'",
            "\\",
            "\"\\0\"",
            "\"\\ud800\"",
            "\"\\x",
            "\"\\UFFFFFFFF\"",
            "\t",
            "\u0000",
            "\ufeff",
            "\ud83d\ude00",
            "/",
            "0",
            "-1",
            "99999999999",
            "1.5",
            "true",
            "slug: ",
            "topics:\n",
            "a/b: 1\n",
            "topics/0: 1\n",
            "topics/99999999999: 1\n",
            "remove: {topics: [x]}\n",
            "prerequisites: [@http]\n",
            "formerSlugs: [@dns]\n",
            "parent: @tls\n",
            "https://a_b:x@/",
            "@");

    private final ContentReader reader = new ContentReader(new ObjectMapper());
    private final Tree tree = Tree.fresh();

    @Test
    void mutated_content_is_read_or_has_findings_with_lines() {
        // Always the same ones; to look further, take more of them and another seed.
        qt().withFixedSeed(20_261_123)
                .withExamples(Effort.examples(300))
                .withShrinkCycles(0)
                .forAll(longs().all(), integers().between(1, 4))
                .checkAssert((seed, edits) -> {
                    var random = new Random(seed);
                    var file =
                            pick(random, tree.texts().keySet().stream().sorted().toList());
                    var text = tree.text(file);
                    for (int i = 0; i < edits; i++) {
                        text = mutated(text, random);
                    }
                    check(
                            random.nextInt(4) == 0
                                    ? tree.under(file, text)
                                    : tree.with(file, text).files());
                });
    }

    private void check(ContentFiles files) {
        try {
            reader.read(files);
        } catch (ContentInvalid e) {
            assertFalse(e.parts().isEmpty());
            assertTrue(
                    e.parts().stream().map(Problem.Part::line).allMatch(line -> line != null && line >= 1), e.detail());
        }
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 4 : 80));
        var before = text.substring(0, from);
        var part = text.substring(from, to);
        var after = text.substring(to);
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + part + part + after;
            case 2 -> withoutLine(text, random);
            case 3 -> before + pick(random, TYPED) + after;
            case 4 -> before;
            default -> before + pick(random, TYPED) + part + after;
        };
    }

    private static String withoutLine(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
