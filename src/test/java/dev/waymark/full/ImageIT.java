package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The image that Jib assembles without a container engine: its layers, its user, what it starts. */
class ImageIT {

    private static final Path IMAGE = Path.of("target", "jib-image.tar");
    private static final Path PACKAGED = Path.of("target", "quarkus-app");
    private static final String FOLDER = "opt/waymark/";

    private static JsonNode config;
    private static final List<List<TarArchiveEntry>> LAYERS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var json = new ObjectMapper();
        Map<String, JsonNode> described = new LinkedHashMap<>();
        Map<String, List<TarArchiveEntry>> layers = new LinkedHashMap<>();
        try (var image = new TarArchiveInputStream(Files.newInputStream(IMAGE))) {
            for (var entry = image.getNextEntry(); entry != null; entry = image.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    described.put(entry.getName(), json.readTree(image.readAllBytes()));
                } else {
                    layers.put(entry.getName(), entries(new ByteArrayInputStream(image.readAllBytes())));
                }
            }
        }
        var manifest = described.get("manifest.json").get(0);
        config = described.get(manifest.get("Config").asText()).get("config");
        manifest.get("Layers").forEach(layer -> LAYERS.add(layers.get(layer.asText())));
    }

    @Test
    void it_runs_as_nobody_special_and_starts_a_file_that_is_in_it() {
        assertTrue(config.get("User").asText().matches("[1-9][0-9]*:[1-9][0-9]*"));
        var entrypoint = new ArrayList<String>();
        config.get("Entrypoint").forEach(word -> entrypoint.add(word.asText()));
        assertThat(entrypoint, contains("java", "-jar", "/" + FOLDER + "quarkus-run.jar"));
        assertTrue(config.get("ExposedPorts").has("8080/tcp"));
        assertEquals(
                "/" + FOLDER.replaceFirst("/$", ""), config.get("WorkingDir").asText());
    }

    @Test
    void its_layers_are_the_packaged_application_from_what_changes_least() throws IOException {
        assertThat(
                LAYERS.stream().map(ImageIT::firstFolder).toList(),
                contains(FOLDER + "lib", FOLDER + "quarkus", FOLDER + "app"));
        var files = new TreeSet<String>();
        LAYERS.forEach(layer -> layer.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> files.add(entry.getName().substring(FOLDER.length()))));
        try (var packaged = Files.walk(PACKAGED)) {
            var wanted = packaged.filter(Files::isRegularFile)
                    .map(file -> PACKAGED.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith("quarkus-app-dependencies.txt"))
                    .toList();
            assertThat(files, containsInAnyOrder(wanted.toArray(String[]::new)));
        }
        assertThat(files, hasItems("quarkus-run.jar", "quarkus/generated-bytecode.jar"));
    }

    @Test
    void its_files_are_roots_and_nobody_else_may_write_them() {
        assertThat(
                LAYERS.stream()
                        .flatMap(List::stream)
                        .filter(entry -> entry.getLongUserId() != 0 || (entry.getMode() & 0022) != 0)
                        .map(TarArchiveEntry::getName)
                        .toList(),
                is(empty()));
    }

    /** Below the application's own. */
    private static String firstFolder(List<TarArchiveEntry> layer) {
        return layer.stream()
                .map(TarArchiveEntry::getName)
                .filter(name -> name.startsWith(FOLDER) && name.length() > FOLDER.length())
                .findFirst()
                .orElseThrow()
                .replaceFirst("/$", "");
    }

    private static List<TarArchiveEntry> entries(InputStream compressed) throws IOException {
        var entries = new ArrayList<TarArchiveEntry>();
        try (var layer = new TarArchiveInputStream(new GZIPInputStream(compressed))) {
            for (var entry = layer.getNextEntry(); entry != null; entry = layer.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
