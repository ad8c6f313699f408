package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The platform is technical: no word of the domain appears in its sources, be it in code, SQL, messages or comments. Words
 * that also have a technical meaning are left out, such as resource, note, step, project, item, level and share.
 */
class PlatformWordsTest {

    private static final Path PLATFORM = Path.of("src", "main", "java", "dev", "waymark", "platform");

    /** Singular and plural; "areas" of focus and "learning" resources stand for the two terms. */
    private static final List<String> DOMAIN_WORDS = List.of(
            "catalogue",
            "categor(?:y|ies)",
            "certifications?",
            "checklists?",
            "compositions?",
            "curat\\w*",
            "enrol\\w*",
            "focus",
            "learn(?:ers?|ing)",
            "prerequisites?",
            "progress",
            "roadmaps?",
            "stages?",
            "topics?");

    private static final Pattern DOMAIN_WORD =
            Pattern.compile("\\b(?:%s)\\b".formatted(String.join("|", DOMAIN_WORDS)));

    /** Names of libraries, and the limit whose name clients and operators know. */
    private static final Pattern ALLOWED = Pattern.compile(
            "CompletionStage|OpenApiFilter\\(stages = OpenApiFilter\\.RunStage|\"learner\"|Uses learner\\(\\)|config\\.learner\\(\\)");

    private static final Pattern WORD_START_IN_NAME =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    @Test
    void no_word_of_the_domain_is_in_the_platform() throws IOException {
        try (var files = Files.walk(PLATFORM)) {
            var offences = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(PlatformWordsTest::offences)
                    .toList();

            assertEquals("", String.join("\n", offences));
        }
    }

    private static Stream<String> offences(Path file) {
        var offences = new ArrayList<String>();
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            var number = i + 1;
            DOMAIN_WORD
                    .matcher(words(lines.get(i)))
                    .results()
                    .forEach(found -> offences.add("%s:%d: %s".formatted(file, number, found.group())));
        }
        return offences.stream();
    }

    /** The line in lower case, with names taken apart into their words. */
    private static String words(String line) {
        var unknown = ALLOWED.matcher(line).replaceAll("");
        return WORD_START_IN_NAME.matcher(unknown).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
