package dev.waymark.imports;

import static dev.waymark.progress.ProgressStatus.PENDING;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
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

    private final Catalogue catalogue;
    private final ProgressTracker tracker;

    TickResolver(Catalogue catalogue, ProgressTracker tracker) {
        this.catalogue = catalogue;
        this.tracker = tracker;
    }

    /** A new status of an item. */
    record StatusChange(long itemId, ProgressStatus status) {}

    /**
     * @param changes in the order of the file
     * @param unchanged the number of items that already have the new status
     */
    record ResolvedTicks(List<StatusChange> changes, int unchanged, List<UnknownTick> unknown, int furtherUnknown) {}

    /** Takes two statements, regardless of the number of ticks. */
    ResolvedTicks resolve(long learner, Ticks ticks) {
        var unknown =
                new ArrayList<>(ticks.unknown().stream().map(UnknownTick::of).toList());
        var changes = changes(ticks.ticks(), unknown);
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
                ticks.furtherUnknown() + unknown.size() - told);
    }

    /**
     * The differences between the file and its export. A file that was merged from two exports can contain an item
     * under two names.
     */
    private List<StatusChange> changes(List<Tick> ticks, List<UnknownTick> unknown) {
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
                .flatMap(entry -> change(entry, unknown))
                .toList();
    }

    private static Stream<StatusChange> change(Map.Entry<Long, List<Tick>> item, List<UnknownTick> unknown) {
        var first = item.getValue().getFirst();
        for (var again : item.getValue()) {
            if (again.exported() != first.exported() || again.now() != first.now()) {
                unknown.add(UnknownTick.key(again.key(), TickCollector.CONTRADICTED));
                return Stream.empty();
            }
        }
        return first.isChanged() ? Stream.of(new StatusChange(item.getKey(), first.now())) : Stream.empty();
    }

    private static ItemName name(String key) {
        var parts = key.split("/", 2);
        return new ItemName(ItemKind.of(parts[0]), parts[1]);
    }
}
