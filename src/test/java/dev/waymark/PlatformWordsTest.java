package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The platform is technical: no word of the glossary appears in its sources, be it in code, SQL, messages or comments,
 * unless the word has a technical meaning, too. "Content version" and "publication" have none: they are exceptions, since
 * caching what is published is the platform's task, and the platform has to name what its caches go by.
 */
class PlatformWordsTest {

    private static final Path PLATFORM = Path.of("src", "main", "java", "dev", "waymark", "platform");
    private static final Path GLOSSARY = Path.of("docs", "development.md");

    /** Words of the glossary that HTTP, GraphQL, databases and builds use for something of their own. */
    private static final Set<String> TECHNICAL =
            Set.of("admin", "change", "cursor", "import", "item", "key", "page", "problem", "project", "share", "step");

    private static final Set<String> OF_CACHING = Set.of("content version", "publication");

    /** What the glossary's words are made of, in whatever form. */
    private static final List<String> STEMS = List.of("curat\\w*", "enrol\\w*", "focus", "learning");

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z][A-Za-z, -]+) \\| .+ \\|");

    private static final List<String> DOMAIN_WORDS = domainWords();

    private static final Pattern DOMAIN_WORD = Pattern.compile("\\b(?:%s)\\b"
            .formatted(Stream.of(DOMAIN_WORDS, STEMS).flatMap(List::stream).collect(Collectors.joining("|"))));

    /** Names of libraries, and the limit whose name clients and operators know. */
    private static final Pattern ALLOWED = Pattern.compile(
            "CompletionStage|currentProgress|OpenApiFilter\\(stages = OpenApiFilter\\.RunStage|\"learner\"|Uses learner\\(\\)|config\\.learner\\(\\)");

    private static final Pattern WORD_START_IN_NAME =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    @Test
    void the_glossary_is_read() {
        assertThat(DOMAIN_WORDS, hasItems("roadmaps?", "categor(?:y|ies)", "focus areas?", "learners?"));
        assertThat(DOMAIN_WORDS, not(hasItem("steps?")));
        assertThat("rows are read, whatever they look like", DOMAIN_WORDS.size(), greaterThanOrEqualTo(17));
    }

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

    /** The first column of the table under "Words", as patterns of singular and plural. */
    private static List<String> domainWords() {
        var glossary =
                String.join("\n", lines(GLOSSARY)).split("\n## Words\n")[1].split("\n## ")[0];
        return glossary.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> Stream.of(row.group(1).toLowerCase(Locale.ROOT).split(", ")))
                .filter(word -> !TECHNICAL.contains(word) && !OF_CACHING.contains(word))
                .map(word -> word.endsWith("y") ? word.replaceAll("y$", "(?:y|ies)") : word + "s?")
                .toList();
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
