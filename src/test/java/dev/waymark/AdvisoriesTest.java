package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/advisories.md} says what is there. */
class AdvisoriesTest {

    private static final Path PAGE = Path.of("docs/advisories.md");

    /** As the page calls libraries, and what is delivered of each. */
    private static final Map<String, List<String>> JARS = Map.of(
            "vertx-core", List.of("vertx-core"),
            "Netty", List.of("netty-handler", "netty-codec-http", "netty-codec-http2"),
            "Jackson", List.of("jackson-core", "jackson-databind"),
            "pgjdbc", List.of("postgresql"),
            "Hibernate", List.of("hibernate-core"),
            "jose4j", List.of("jose4j"));

    private static final Pattern VERSION = Pattern.compile("(\\S+) (\\d+(?:\\.\\d+)+)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @ParameterizedTest
    @MethodSource("versions")
    void a_library_is_no_older_than_an_advisory_says(String advisory, String library, String version) {
        assertThat(advisory, JARS.keySet(), hasItem(library));
        for (var jar : JARS.get(library)) {
            var delivered = delivered(jar);
            assertThat(jar, delivered, not(empty()));
            delivered.forEach(found -> assertThat(jar, found, greaterThanOrEqualTo(Version.parse(version))));
        }
    }

    /** Of each row about newer versions the advisory, the library and the version that is here. */
    static List<Arguments> versions() throws IOException {
        var page = Files.readString(PAGE);
        return page.substring(page.indexOf("| advisory | what | version here |"))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| "))
                .map(row -> {
                    var named = VERSION.matcher(row[2]);
                    assertTrue(named.lookingAt(), () -> "No library and version: " + row[2]);
                    return Arguments.of(row[0].replaceFirst("^\\| ", ""), named.group(1), named.group(2));
                })
                .toList();
    }

    private static List<Version> delivered(String jar) {
        var file = Pattern.compile(Pattern.quote(jar) + "-(\\d.*)\\.jar");
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> file.matcher(Path.of(entry).getFileName().toString()))
                .filter(Matcher::matches)
                .map(found -> Version.parse(found.group(1)))
                .toList();
    }

    @Test
    void every_advisory_names_tests_that_exist() throws IOException {
        List<String> entries;
        try (var lines = Files.lines(PAGE)) {
            entries = lines.filter(line -> line.startsWith("| ") && !line.startsWith("| advisory"))
                    .toList();
        }
        List<String> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }

        assertThat(entries, not(empty()));
        for (var entry : entries) {
            var named =
                    TEST.matcher(entry).results().map(found -> found.group(1)).collect(Collectors.toSet());
            assertThat(entry, named, not(empty()));
            named.removeAll(tests);
            assertThat(entry, named, empty());
        }
    }
}
