package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.progress.ArchivedList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** By a class, of one or of a list of it, or by a type that is written out. */
    private static final Pattern READ_FROM_JSON = Pattern.compile(
            "(?:treeToValue|readValue|readerFor|readerForListOf|%s\\s*\\.of|%s\\s*\\.read)\\([^;]*?\\b([A-Z][\\w.]*)\\.class"
                            .formatted(ArchivedList.class.getSimpleName(), TrustedJson.class.getSimpleName())
                    + "|new TypeReference<([^;(]*)>\\(|TypeReference<(\\w[^;=]*)> \\w+ =");

    private static final Pattern NAME = Pattern.compile("[A-Z][\\w.]*");

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
    void every_type_that_json_is_read_into_may_be_reflected() throws Exception {
        var registered = reflected();
        var read = readFromJson();

        assertThat(
                read,
                hasItems(
                        "dev.waymark.content.ContentFile",
                        "dev.waymark.imports.UnknownTick",
                        "dev.waymark.sharing.SharesArchive$Saved",
                        "dev.waymark.progress.notes.NotesArchive$Saved",
                        "dev.waymark.progress.notes.NoteLink"));
        read.removeAll(registered);
        assertThat(read, is(empty()));
    }

    @Test
    void what_all_connections_of_graphql_inherit_may_be_reflected() throws IOException {
        var connection = "dev.waymark.platform.graphql.Connection";
        assertThat(reflected(), hasItems(connection, connection + "$Edge"));
    }

    private static List<String> reflected() throws IOException {
        return stream(config("reflect-config.json"))
                .map(entry -> entry.get("name").asText())
                .toList();
    }

    /** By their binary names, as the same simple name is there several times. */
    private static Set<String> readFromJson() throws Exception {
        var read = new TreeSet<String>();
        try (var files = Files.walk(MAIN.resolve("java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                for (var found : READ_FROM_JSON.matcher(source).results().toList()) {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        var named = NAME.matcher(Objects.requireNonNullElse(found.group(group), ""));
                        for (var name : named.results().toList()) {
                            var type = type(name.group(), file, source);
                            if (type.getName().startsWith("dev.waymark.")) {
                                read.add(type.getName());
                            }
                        }
                    }
                }
            }
        }
        return read;
    }

    /** What a name means in a file: something inside, something imported, a neighbour, or one of Java's own. */
    private static Class<?> type(String name, Path file, String source) {
        var nested = name.replace('.', '$');
        var around = MAIN.resolve("java").relativize(file).toString().replaceFirst("\\.java$", "");
        var inside = around.replace(File.separatorChar, '.');
        var imported = Pattern.compile("import ([\\w.]+\\." + name.replaceFirst("\\..*", "") + ");")
                .matcher(source)
                .results()
                .map(found -> binaryName(found.group(1)) + nested.replaceFirst("^[^$]*", ""));
        return Stream.of(
                        Stream.of(inside + "$" + nested),
                        imported,
                        Stream.of(inside.replaceFirst("[^.]*$", "") + nested, "java.lang." + nested))
                .flatMap(Function.identity())
                .flatMap(candidate -> load(candidate).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + file + " is not known"));
    }

    /** Packages begin small, types do not. */
    private static String binaryName(String canonical) {
        return canonical.replaceAll("(?<=\\.[A-Z]\\w{0,80})\\.", "\\$");
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, NativeSourcesIT.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
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
