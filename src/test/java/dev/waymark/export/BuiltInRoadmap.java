package dev.waymark.export;

import static java.util.stream.Collectors.toMap;

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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The curated roadmap as a checklist, straight from the content files: for what need not go through HTTP and a database. */
final class BuiltInRoadmap {

    private static final Path CONTENT = Path.of("src/main/resources/content");

    private final Map<ItemKind, Map<String, Map<String, Object>>> items = Arrays.stream(ItemKind.values())
            .collect(toMap(Function.identity(), kind -> bySlug(kind.collection())));
    private final Function<String, ProgressStatus> status;

    private BuiltInRoadmap(Function<String, ProgressStatus> status) {
        this.status = status;
    }

    static Checklist withoutProgress() {
        return new BuiltInRoadmap(key -> ProgressStatus.PENDING).checklist(false);
    }

    /** @param status by an entry's key */
    static Checklist withProgress(Function<String, ProgressStatus> status) {
        return new BuiltInRoadmap(status).checklist(true);
    }

    private Checklist checklist(boolean withProgress) {
        var roadmap = all("roadmaps").findFirst().orElseThrow();
        var areas = bySlug("focus-areas");
        return new Checklist(
                "roadmaps/" + text(roadmap, "slug"),
                text(roadmap, "title"),
                text(roadmap, "summary"),
                "version 1",
                "sha256:0",
                strings(roadmap, "focusAreas").map(area -> text(areas.get(area), "title")).toList(),
                withProgress,
                "https://waymark.example/api/v1/roadmaps/" + text(roadmap, "slug"),
                maps(roadmap, "stages").map(this::section).toList());
    }

    private Section section(Map<String, Object> stage) {
        return new Section(
                text(stage, "slug"),
                text(stage, "title"),
                text(stage, "summary"),
                Level.valueOf(text(stage, "level")),
                maps(stage, "steps").map(this::entry).toList());
    }

    private Entry entry(Map<String, Object> step) {
        var kind = Arrays.stream(ItemKind.values())
                .filter(each -> step.containsKey(name(each)))
                .findFirst()
                .orElseThrow();
        var slug = text(step, name(kind));
        var item = items.get(kind).get(slug);
        return new Entry(
                kind,
                slug,
                text(item, "title"),
                Optional.ofNullable((String) item.get("summary")).orElse(""),
                Requirement.valueOf((String) step.getOrDefault("requirement", "REQUIRED")),
                (String) step.get("group"),
                Optional.ofNullable((String) item.get("level")).map(Level::valueOf).orElse(null),
                hours(item),
                (String) item.get("url"),
                status.apply(kind.collection() + "/" + slug),
                null,
                strings(item, "resources").map(this::link).toList(),
                strings(item, "prerequisites").map(topic -> "topics/" + topic).toList());
    }

    private Link link(String slug) {
        var resource = items.get(ItemKind.RESOURCE).get(slug);
        return new Link(
                slug,
                text(resource, "title"),
                (String) resource.get("url"),
                ResourceType.valueOf(text(resource, "type")),
                Cost.valueOf(text(resource, "cost")));
    }

    @SuppressWarnings("unchecked")
    private static Hours hours(Map<String, Object> item) {
        var hours = (Map<String, Integer>) item.get("hours");
        return hours == null ? null : new Hours(hours.get("min"), hours.get("max"));
    }

    private static String name(ItemKind kind) {
        return Wording.small(kind);
    }

    private static Map<String, Map<String, Object>> bySlug(String collection) {
        return all(collection).collect(toMap(entry -> text(entry, "slug"), Function.identity()));
    }

    private static Stream<Map<String, Object>> all(String collection) {
        var key = collection.equals("focus-areas") ? "focusAreas" : collection;
        try (var files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(BuiltInRoadmap::read)
                    .flatMap(file -> maps(file, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> maps(Map<String, Object> from, String key) {
        return from.get(key) instanceof List<?> list ? list.stream().map(each -> (Map<String, Object>) each) : Stream.of();
    }

    private static Stream<String> strings(Map<String, Object> from, String key) {
        return from.get(key) instanceof List<?> list ? list.stream().map(String.class::cast) : Stream.of();
    }

    private static String text(Map<String, Object> from, String key) {
        return (String) from.get(key);
    }
}
