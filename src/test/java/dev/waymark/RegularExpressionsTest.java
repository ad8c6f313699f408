package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression of the application, on long texts of bad shapes. Java's matcher calls itself for each round of
 * a group that is repeated, unless the repetition is possessive or has a bound, so that a long text overflows the stack;
 * and others look at the same text again and again.
 */
class RegularExpressionsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LENGTH = 4_000;

    /** A small one overflows with a text that is not long, which takes less time. */
    private static final int STACK = 160_000;

    /** What reads nothing but the contract. */
    private static final Path OWN_TEXTS = SOURCES.resolve("dev/waymark/platform/openapi");

    /** How often each character of a text may be looked at. */
    private static final int LOOKS = 600;

    private static final List<String> BEGINNINGS =
            List.of("", "\"", "a@a", "http://", "http://a/api/v1/topics/a", "<!-- waymark:topics/a");

    private static final List<String> ROUNDS = List.of(
            "a",
            "-a",
            "a-",
            "a.",
            ".a",
            "0",
            "1",
            " ",
            "\n",
            " \n",
            "\"",
            "\\\"",
            "\\\\",
            "!",
            "/",
            "//",
            "/a",
            "@",
            ":",
            "`",
            "`a",
            "`a ",
            "<!--",
            "<!-- waymark:",
            "http://",
            "&a;",
            "&#1;",
            "%41",
            ",",
            ";",
            "=",
            "{a}",
            "{{a}}",
            "é",
            "\u0301",
            "~",
            "#",
            "?",
            "1)",
            "aA",
            "_");

    @Test
    void none_overflows_the_stack_or_takes_its_time_with_a_long_text() throws Exception {
        var patterns = patterns();
        assertThat(patterns.size(), greaterThan(60));
        assertThat(mistakesOf(patterns), empty());
    }

    @Test
    void one_that_does_is_found() throws Exception {
        var overflowing = new Named("groups", Pattern.compile("\"((?:[ !#-~]|x)+)\""), false);
        var slow = new Named("search", Pattern.compile("https?://\\S+/end"), true);
        assertThat(mistakesOf(List.of(overflowing)), hasSize(1));
        assertThat(mistakesOf(List.of(slow)), hasSize(1));
    }

    private static List<String> mistakesOf(List<Named> patterns) throws InterruptedException {
        var mistakes = new CopyOnWriteArrayList<String>();
        var thread = new Thread(
                null,
                () -> patterns.stream()
                        .flatMap(RegularExpressionsTest::mistakes)
                        .forEach(mistakes::add),
                "regex",
                STACK);
        thread.start();
        thread.join();
        return mistakes;
    }

    private static Stream<String> mistakes(Named pattern) {
        return BEGINNINGS.stream()
                .flatMap(beginning -> ROUNDS.stream()
                        .filter(round -> fails(pattern, beginning + round.repeat(LENGTH / round.length())))
                        .map(round -> pattern + " with \"" + beginning + round + "…\""))
                .limit(1);
    }

    private static boolean fails(Named pattern, String text) {
        try {
            pattern.pattern.matcher(new Watched(text)).matches();
            if (pattern.searches) {
                pattern.pattern.matcher(new Watched(text)).results().forEach(found -> {});
            }
            return false;
        } catch (StackOverflowError | TooOften e) {
            return true;
        }
    }

    /**
     * @param searches whether it is looked for anywhere in a text, not only compared with all of it
     */
    private record Named(String where, Pattern pattern, boolean searches) {
        @Override
        public String toString() {
            return where + ": " + pattern;
        }
    }

    /** Those in constants, and those in calls such as {@code text.matches("…")}. */
    private static List<Named> patterns() throws IOException, ReflectiveOperationException {
        var patterns = new ArrayList<Named>();
        var inCall = Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\"((?:[^\"\\\\]|\\\\.)*+)\"");
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(name -> name.toString().endsWith(".java") && !name.startsWith(OWN_TEXTS))
                    .toList()) {
                var source = Files.readString(file);
                // In a call of a matcher, the text is what to replace with.
                source.lines()
                        .filter(line -> !line.contains("matcher("))
                        .flatMap(line -> inCall.matcher(line).results())
                        .filter(call -> !call.group(2).contains("\\u"))
                        .forEach(call -> patterns.add(new Named(
                                String.valueOf(file.getFileName()),
                                Pattern.compile(call.group(2).translateEscapes()),
                                !call.group(1).equals("matches"))));
                if (source.contains("Pattern.compile(")) {
                    patterns.addAll(constants(file, source));
                }
            }
        }
        return patterns;
    }

    private static List<Named> constants(Path file, String source) throws ReflectiveOperationException {
        var name = SOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
        var patterns = new ArrayList<Named>();
        for (var field : Class.forName(name).getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                patterns.add(new Named(
                        name + "." + field.getName(), (Pattern) field.get(null), isSearched(field.getName(), source)));
            }
        }
        return patterns;
    }

    /** Where it is looked for at once, or by a matcher that is kept in a variable. */
    private static boolean isSearched(String name, String source) {
        return Pattern.compile("\\b" + name
                                + "\\.matcher\\([^;]*\\.(find|results|replaceAll|replaceFirst|lookingAt)\\(")
                        .matcher(source)
                        .find()
                || (source.contains(".find()")
                        && Pattern.compile("\\b" + name + "\\.matcher\\([^;.]*\\);")
                                .matcher(source)
                                .find());
    }

    private static final class TooOften extends RuntimeException {}

    /** Counts how often it is looked at, since time says little on a busy machine. */
    private static final class Watched implements CharSequence {

        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > (long) LENGTH * LOOKS) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
