package dev.waymark.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.TitledBox;
import dev.waymark.platform.text.PlainText;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of boxes whose keys are gone: a title is enough that only one item has, of those in the roadmap that
 * the file was exported from.
 */
@ApplicationScoped
class TitleResolver {

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    TitleResolver(Roadmaps roadmaps, Catalogue catalogue) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    /**
     * Only the ticks that go by title, and what is unknown about the others. An item whose key is still in the file is
     * not one of them: what has its title is a box of the learner's own.
     */
    Ticks resolve(long learner, Ticks file) {
        var ticks = new TickCollector();
        if (!file.titled().isEmpty()) {
            var keys = keys(items(learner, file.origin()));
            var present = file.ticks().stream().map(Tick::key).collect(toSet());
            file.titled().forEach(box -> resolve(box, keys, present, ticks));
        }
        return ticks.toTicks();
    }

    private static void resolve(
            TitledBox box, Map<String, Set<String>> keys, Set<String> present, TickCollector ticks) {
        var named = box.titles().stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
        if (named.size() > 1) {
            ticks.unknown(box.place(), box.text(), "the box has no key, and several items have its title");
        } else if (named.isEmpty() || present.containsAll(named)) {
            ticks.unknown(box.place(), box.text(), "the box has no key");
        } else {
            // The exported status went with the key, so a box that is empty says nothing.
            ticks.add(named.iterator().next(), ProgressStatus.PENDING, box.now(), box.place());
        }
    }

    private static Map<String, Set<String>> keys(Collection<ItemView> items) {
        return items.stream()
                .collect(groupingBy(
                        item -> BoxTitles.normal(PlainText.title(item.title(), item.slug())),
                        mapping(item -> item.getKey(), toSet())));
    }

    /** Several roadmaps can have the file's title, as a copy does; their titles then have to agree. */
    private Collection<ItemView> items(long learner, FileOrigin origin) {
        if (origin.composed()) {
            return catalogue.items();
        }
        var versions = roadmaps(learner, origin).stream()
                .map(roadmap -> version(roadmap, origin.version()).version().rowId())
                .toList();
        return catalogue
                .items(roadmaps.stagesOf(versions).values().stream()
                        .flatMap(List::stream)
                        .flatMap(stage -> stage.steps().stream())
                        .map(StepView::itemId)
                        .distinct()
                        .toList())
                .values();
    }

    private List<RoadmapView> roadmaps(long learner, FileOrigin origin) {
        var named = Optional.ofNullable(origin.slug()).flatMap(slug -> roadmaps.findVisible(learner, slug));
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return roadmaps.titled(learner, origin.titles());
    }

    private RoadmapView version(RoadmapView roadmap, @Nullable Integer number) {
        return number == null ? roadmap : roadmaps.find(roadmap, number).orElse(roadmap);
    }
}
