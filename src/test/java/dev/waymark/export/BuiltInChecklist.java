package dev.waymark.export;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The roadmap that Waymark brings along, straight from its files: what people will export most. */
public final class BuiltInChecklist {

    private static final Path CONTENT = Path.of("src/main/resources/content");

    private final Map<String, Map<String, Object>> items = new HashMap<>();
    private final Map<String, Object> roadmap;
    private final Function<Integer, ProgressStatus> statuses;
    private int steps;

    private BuiltInChecklist(Function<Integer, ProgressStatus> statuses) {
        this.statuses = statuses;
        var roadmaps = new ArrayList<Map<String, Object>>();
        try (var files = Files.walk(CONTENT)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> {
                var content = read(file);
                for (var kind : ItemKind.values()) {
                    list(content, kind.collection())
                            .forEach(item -> items.put(kind.collection() + "/" + item.get("slug"), item));
                }
                roadmaps.addAll(list(content, "roadmaps"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        roadmap = roadmaps.getFirst();
    }

    public static Checklist withoutProgress() {
        return new BuiltInChecklist(step -> ProgressStatus.PENDING).checklist(false);
    }

    /** Much of the beginning is done. */
    public static Checklist withProgress() {
        return new BuiltInChecklist(step -> step % 9 == 7
                        ? ProgressStatus.SKIPPED
                        : step < 34
                                ? ProgressStatus.DONE
                                : step < 42 ? ProgressStatus.LEARNING : ProgressStatus.PENDING)
                .checklist(true);
    }

    private Checklist checklist(boolean withProgress) {
        return new Checklist(
                "roadmaps/" + roadmap.get("slug"),
                text(roadmap, "title"),
                text(roadmap, "summary"),
                "version 1",
                "sha256:0123",
                List.of("Backend: Python and FastAPI", "Cloud: AWS", "Microservices"),
                withProgress,
                null,
                DrawnChecklist.REVISED,
                list(roadmap, "stages").stream().map(this::section).toList());
    }

    private Section section(Map<String, Object> stage) {
        return new Section(
                text(stage, "slug"),
                text(stage, "title"),
                text(stage, "summary"),
                Level.valueOf(text(stage, "level")),
                list(stage, "steps").stream().map(this::entry).toList());
    }

    private Entry entry(Map<String, Object> step) {
        var kind = Stream.of(ItemKind.values())
                .filter(k -> step.containsKey(k.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        var slug = text(step, kind.name().toLowerCase(Locale.ROOT));
        var item = Objects.requireNonNull(items.get(kind.collection() + "/" + slug));
        return new Entry(
                kind,
                slug,
                text(item, "title"),
                text(item, "summary"),
                step.containsKey("requirement") ? Requirement.valueOf(text(step, "requirement")) : Requirement.REQUIRED,
                (String) step.get("group"),
                item.containsKey("level") ? Level.valueOf(text(item, "level")) : null,
                hours(item),
                (String) item.get("url"),
                statuses.apply(steps++),
                null,
                strings(item, "resources").map(this::link).toList(),
                strings(item, "prerequisites").map(topic -> "topics/" + topic).toList());
    }

    private Link link(String slug) {
        var resource = Objects.requireNonNull(items.get("resources/" + slug));
        return new Link(
                slug,
                text(resource, "title"),
                (String) resource.get("url"),
                ResourceType.valueOf(text(resource, "type")),
                Cost.valueOf(text(resource, "cost")));
    }

    private static @Nullable Hours hours(Map<String, Object> item) {
        return item.get("hours") instanceof Map<?, ?> hours ? new Hours(hour(hours, "min"), hour(hours, "max")) : null;
    }

    private static int hour(Map<?, ?> hours, String name) {
        return (int) Objects.requireNonNull(hours.get(name));
    }

    private static String text(Map<String, Object> map, String name) {
        return Objects.requireNonNull(map.get(name), name).toString();
    }

    private static Stream<String> strings(Map<String, Object> map, String name) {
        return map.get(name) instanceof List<?> list ? list.stream().map(Object::toString) : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String name) {
        return map.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    private static Map<String, Object> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, Object> content = new Yaml().load(reader);
            return content == null ? Map.of() : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
