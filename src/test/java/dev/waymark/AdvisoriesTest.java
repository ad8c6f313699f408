package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/advisories.md} says what is there. */
class AdvisoriesTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @ParameterizedTest
    @CsvSource({
        "vertx-core, 4.5.27",
        "netty-handler, 4.1.139.Final",
        "netty-codec-http, 4.1.139.Final",
        "netty-codec-http2, 4.1.139.Final",
        "jackson-core, 2.21.7",
        "jackson-databind, 2.21.7",
        "postgresql, 42.7.13"
    })
    void a_library_is_no_older_than_its_last_fix(String library, String fixed) {
        var file = Pattern.compile(Pattern.quote(library) + "-(\\d.*)\\.jar");
        var versions = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> file.matcher(Path.of(entry).getFileName().toString()))
                .filter(Matcher::matches)
                .map(found -> Version.parse(found.group(1)))
                .toList();

        assertThat(versions, not(empty()));
        versions.forEach(version -> assertThat(version, greaterThanOrEqualTo(Version.parse(fixed))));
    }

    @Test
    void every_advisory_names_tests_that_exist() throws IOException {
        List<String> entries;
        try (var lines = Files.lines(Path.of("docs/advisories.md"))) {
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
