package dev.waymark.imports;

import static dev.waymark.progress.ProgressStatus.PENDING;
import static java.util.stream.Collectors.toCollection;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.ProgressTracker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the items that the ticks of a file refer to, and the changes that are new to the learner. */
@ApplicationScoped
class TickResolver {

    private static final int MAX_UNKNOWN = 200;

    private final TitleResolver titles;
    private final Catalogue catalogue;
    private final ProgressTracker tracker;

    TickResolver(TitleResolver titles, Catalogue catalogue, ProgressTracker tracker) {
        this.titles = titles;
        this.catalogue = catalogue;
        this.tracker = tracker;
    }

    /**
     * A new status of an item.
     *
     * @param byTitle whether the file names the item by its title, its key being gone
     */
    record StatusChange(long itemId, ProgressStatus status, boolean byTitle) {}

    /**
     * @param changes in the order of the file, those by title last
     * @param unchanged the number of items that already have the new status
     */
    record ResolvedTicks(List<StatusChange> changes, int unchanged, List<UnknownTick> unknown, int furtherUnknown) {}

    /** Takes a fixed number of statements, regardless of the number of ticks. */
    ResolvedTicks resolve(long learner, Ticks ticks) {
        var titled = titles.resolve(learner, ticks);
        var unknown = new ArrayList<>(Stream.of(ticks, titled)
                .flatMap(part -> part.unknown().stream())
                .map(UnknownTick::of)
                .toList());
        var changes = changes(ticks.ticks(), false, unknown);
        changes.addAll(changes(titled.ticks(), true, unknown));
        var present = tracker.ofItems(
                learner, changes.stream().map(StatusChange::itemId).toList());
        var news = changes.stream()
                .filter(change -> {
                    var progress = present.get(change.itemId);
                    return change.status != (progress == null ? PENDING : progress.status());
                })
                .toList();
        int told = Math.min(unknown.size(), MAX_UNKNOWN);
        return new ResolvedTicks(
                news,
                changes.size() - news.size(),
                List.copyOf(unknown.subList(0, told)),
                ticks.furtherUnknown() + titled.furtherUnknown() + unknown.size() - told);
    }

    /**
     * The differences between the file and its export. A file that was merged from two exports can contain an item
     * under two names.
     */
    private List<StatusChange> changes(List<Tick> ticks, boolean byTitle, List<UnknownTick> unknown) {
        var names = ticks.stream().map(tick -> name(tick.key())).distinct().toList();
        var items = catalogue.itemsNamed(names);
        var ofItems = new LinkedHashMap<Long, List<Tick>>();
        for (var tick : ticks) {
            var name = name(tick.key());
            var item = items.get(name);
            if (item == null) {
                unknown.add(UnknownTick.key(
                        tick.key(), UnknownItem.of(name.kind(), name.slug()).detail()));
            } else {
                ofItems.computeIfAbsent(item.rowId(), id -> new ArrayList<>()).add(tick);
            }
        }
        return ofItems.entrySet().stream()
                .flatMap(entry -> change(entry, byTitle, unknown))
                .collect(toCollection(ArrayList::new));
    }

    private static Stream<StatusChange> change(
            Map.Entry<Long, List<Tick>> item, boolean byTitle, List<UnknownTick> unknown) {
        var first = item.getValue().getFirst();
        for (var again : item.getValue()) {
            if (again.exported() != first.exported() || again.now() != first.now()) {
                unknown.add(UnknownTick.key(again.key(), TickCollector.CONTRADICTED));
                return Stream.empty();
            }
        }
        return first.isChanged() ? Stream.of(new StatusChange(item.getKey(), first.now(), byTitle)) : Stream.empty();
    }

    private static ItemName name(String key) {
        return ItemName.ofKey(key).orElseThrow();
    }
}
