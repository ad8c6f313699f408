package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is handed to GraalVM's native-image: all that the application looks up by name while it runs is announced. */
class NativeSourcesIT {

    private static final Path SOURCES = Path.of("target", "native-sources");
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern READ_FROM_JSON =
            Pattern.compile("(?:treeToValue|readValue|readerFor)\\([^;]*?\\b(\\w+)\\.class");

    @Test
    void arguments_and_libraries_are_there() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("native-image.args")).isBlank(), is(false));
        try (var libraries = Files.list(SOURCES.resolve("lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString()).toList(), not(empty()));
        }
    }

    @Test
    void every_file_of_ours_is_a_resource_of_the_executable() throws IOException {
        var patterns = stream(config("resource-config.json").at("/resources/includes"))
                .map(include -> Pattern.compile(include.get("pattern").asText()).asMatchPredicate())
                .toList();
        var resources = MAIN.resolve("resources");
        try (var files = Files.walk(resources)) {
            var missing = files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    // Read while it is built
                    .filter(name -> !name.equals("application.properties") && !name.startsWith("META-INF/"))
                    .filter(name -> patterns.stream().noneMatch(pattern -> pattern.test(name)))
                    .toList();
            assertThat(missing, is(empty()));
        }
    }

    @Test
    void every_type_that_json_is_read_into_may_be_reflected() throws IOException {
        var registered = stream(config("reflect-config.json"))
                .map(entry -> entry.get("name").asText())
                .filter(name -> name.startsWith("dev.waymark."))
                .map(name -> name.replaceFirst(".*[.$]", ""))
                .toList();
        var read = new TreeSet<String>();
        try (var files = Files.walk(MAIN.resolve("java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                READ_FROM_JSON.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        assertThat(read, hasItem("ContentFile"));
        read.removeAll(List.of("Map"));
        read.removeAll(registered);
        assertThat(read, hasSize(0));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode config(String name) throws IOException {
        Path jar;
        try (var files = Files.list(SOURCES)) {
            Predicate<Path> isRunner = file -> file.toString().endsWith("-runner.jar");
            jar = files.filter(isRunner).findFirst().orElseThrow();
        }
        try (var archive = new ZipFile(jar.toFile());
                var entry = archive.getInputStream(archive.getEntry("META-INF/native-image/" + name))) {
            return new ObjectMapper().readTree(entry);
        }
    }
}
