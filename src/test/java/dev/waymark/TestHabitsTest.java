package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the tests reliable and quick. */
class TestHabitsTest {

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern FULL =
            Pattern.compile("<id>full</id>.*?<tests.included>(.*?)</tests.included>", Pattern.DOTALL);
    private static final Set<String> THEMSELVES = Set.of("Await.java", "TestHabitsTest.java", "Turns.java");

    @Test
    void tests_wait_for_a_state_and_never_for_a_time() throws IOException {
        var sleeping = Pattern.compile("\\.sleep\\(|parkNanos|parkUntil");

        assertThat("these are to use Await", sourcesWith(sleeping), empty());
    }

    @Test
    void what_tries_harder_with_time_gets_it_in_the_full_run() throws IOException {
        var pom = FULL.matcher(Files.readString(Path.of("pom.xml")));
        assertThat("pom.xml has the profile", pom.find());
        var included = Stream.of(pom.group(1).split(","))
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern.strip()))
                .toList();

        var left = sourcesWith(Pattern.compile("\\bEffort\\.")).stream()
                .filter(file -> included.stream().noneMatch(pattern -> pattern.matches(file)))
                .toList();
        assertThat("<tests.included> of -Pfull is to name these", left, empty());
    }

    @Test
    void settings_of_tests_are_not_shipped() throws IOException {
        try (var settings = Files.lines(Path.of("src", "main", "resources", "application.properties"))) {
            settings.forEach(line -> {
                assertThat(line, not(matchesRegex("%[^.]*\\btest\\b.*")));
                assertThat(line, not(containsString("password=")));
            });
        }
    }

    private static List<Path> sourcesWith(Pattern text) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(TESTS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !THEMSELVES.contains(path.getFileName().toString()))
                    .toList()) {
                if (text.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
