package dev.waymark.export;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.export.Checklist.Entry;
import dev.waymark.export.Checklist.Link;
import dev.waymark.export.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The curated roadmap as a checklist, straight from the content files: for what need not go through HTTP and a database. */
final class BuiltInRoadmap {

    private static final Path CONTENT = Path.of("src/main/resources/content");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> files = files();
    private final Map<String, JsonNode> items = Arrays.stream(ItemKind.values())
            .flatMap(kind -> all(kind.collection()).map(item -> Map.entry(key(kind, text(item, "slug")), item)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    private final Function<String, ProgressStatus> status;

    private BuiltInRoadmap(Function<String, ProgressStatus> status) {
        this.status = status;
    }

    static Checklist withoutProgress() {
        return new BuiltInRoadmap(key -> ProgressStatus.PENDING).checklist(false);
    }

    /**
     * @param status by an entry's key
     */
    static Checklist withProgress(Function<String, ProgressStatus> status) {
        return new BuiltInRoadmap(status).checklist(true);
    }

    /** All statuses, by no order that a reader would see. */
    static Checklist withMixedProgress() {
        return withProgress(key -> ProgressStatus.values()[Math.floorMod(key.hashCode(), 4)]);
    }

    private Checklist checklist(boolean withProgress) {
        var roadmap = all("roadmaps").findFirst().orElseThrow();
        var areas = all("focusAreas").collect(toMap(area -> text(area, "slug"), area -> text(area, "title")));
        var key = "roadmaps/" + text(roadmap, "slug");
        return new Checklist(
                key,
                text(roadmap, "title"),
                text(roadmap, "summary"),
                "version 1",
                "sha256:0",
                roadmap.path("focusAreas")
                        .valueStream()
                        .map(area -> areas.getOrDefault(area.asText(), ""))
                        .toList(),
                withProgress,
                "https://waymark.example/api/v1/" + key,
                roadmap.path("stages").valueStream().map(this::section).toList());
    }

    private Section section(JsonNode stage) {
        return new Section(
                text(stage, "slug"),
                text(stage, "title"),
                text(stage, "summary"),
                Level.valueOf(text(stage, "level")),
                stage.path("steps").valueStream().map(this::entry).toList());
    }

    private Entry entry(JsonNode step) {
        var kind = Arrays.stream(ItemKind.values())
                .filter(each -> step.has(Wording.small(each)))
                .findFirst()
                .orElseThrow();
        var slug = text(step, Wording.small(kind));
        var item = item(kind, slug);
        return new Entry(
                kind,
                slug,
                text(item, "title"),
                text(item, "summary"),
                Requirement.valueOf(step.path("requirement").asText("REQUIRED")),
                optional(step, "group"),
                item.has("level") ? Level.valueOf(text(item, "level")) : null,
                item.has("hours")
                        ? new Hours(
                                item.at("/hours/min").asInt(),
                                item.at("/hours/max").asInt())
                        : null,
                optional(item, "url"),
                status.apply(key(kind, slug)),
                null,
                item.path("resources")
                        .valueStream()
                        .map(JsonNode::asText)
                        .map(this::link)
                        .toList(),
                item.path("prerequisites")
                        .valueStream()
                        .map(each -> key(ItemKind.TOPIC, each.asText()))
                        .toList());
    }

    private Link link(String slug) {
        var resource = item(ItemKind.RESOURCE, slug);
        return new Link(
                slug,
                text(resource, "title"),
                optional(resource, "url"),
                ResourceType.valueOf(text(resource, "type")),
                Cost.valueOf(text(resource, "cost")));
    }

    private JsonNode item(ItemKind kind, String slug) {
        return items.getOrDefault(key(kind, slug), JSON.missingNode());
    }

    private static String key(ItemKind kind, String slug) {
        return kind.collection() + "/" + slug;
    }

    private static String text(JsonNode from, String member) {
        return from.path(member).asText();
    }

    private static @Nullable String optional(JsonNode from, String member) {
        return from.has(member) ? text(from, member) : null;
    }

    private Stream<JsonNode> all(String list) {
        return files.stream().flatMap(file -> file.path(list).valueStream());
    }

    private static List<JsonNode> files() {
        try (var paths = Files.walk(CONTENT)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(BuiltInRoadmap::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(Path path) {
        try {
            return JSON.valueToTree(new Yaml().load(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
