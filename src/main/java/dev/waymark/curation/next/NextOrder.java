package dev.waymark.curation.next;

import dev.waymark.catalogue.ItemReference;
import dev.waymark.curation.next.FollowedSteps.Followed;
import dev.waymark.platform.text.Phrases;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.enrolment.EnrolmentView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Puts the items that a learner follows in the order to continue: items in progress, then those that are ready, then
 * the others. A pure function of its input.
 */
final class NextOrder {

    private static final Comparator<NextItem> BEST_FIRST =
            Comparator.comparingInt(NextOrder::rank).thenComparing(NextItem::requirement);

    private final FollowedSteps followed;
    private final Map<Long, List<Long>> prerequisites;

    /** The items that become ready once an item is done, by that item's row id. */
    private final Map<Long, List<ItemReference>> unlocks = new HashMap<>();

    /**
     * @param prerequisites the direct prerequisites of open items, by row id; those that no followed roadmap has do not
     *     count
     */
    NextOrder(FollowedSteps followed, Map<Long, List<Long>> prerequisites) {
        this.followed = followed;
        this.prerequisites = prerequisites;
        for (var item : followed.open()) {
            var missing = missing(item);
            if (missing.size() == 1) {
                unlocks.computeIfAbsent(missing.getFirst().step.itemId(), id -> new ArrayList<>())
                        .add(item.reference());
            }
        }
    }

    /** The sort is stable, so that equal items keep the order of the roadmaps. */
    List<NextItem> first(int limit) {
        return followed.open().stream()
                .map(this::item)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private NextItem item(Followed item) {
        var missing = missing(item);
        return new NextItem(
                item.step.itemId(),
                item.kind(),
                item.step.slug(),
                item.step.title(),
                item.step.status(),
                missing.isEmpty(),
                item.requirement,
                reason(item, missing),
                List.copyOf(unlocks.getOrDefault(item.step.itemId(), List.of())),
                item.enrolments.stream().map(EnrolmentView::roadmap).toList(),
                item.enrolments.stream().map(EnrolmentView::roadmapId).toList());
    }

    /** The open prerequisites of an item; items that left the catalogue hold nothing up. */
    private List<Followed> missing(Followed item) {
        return prerequisites.getOrDefault(item.step.itemId(), List.of()).stream()
                .map(followed.items()::get)
                .filter(Objects::nonNull)
                .filter(Followed::isOpen)
                .sorted(Comparator.comparingInt(needed -> needed.place))
                .toList();
    }

    private String reason(Followed item, List<Followed> missing) {
        if (item.step.status() == ProgressStatus.LEARNING) {
            return "you have started it";
        }
        if (!missing.isEmpty()) {
            return "needs %s first"
                    .formatted(Phrases.of(
                            missing.stream().map(needed -> needed.step.title()).toList()));
        }
        boolean needed = prerequisites.getOrDefault(item.step.itemId(), List.of()).stream()
                .anyMatch(followed.items()::containsKey);
        return "%s; %s in %s"
                .formatted(
                        needed ? "all that it needs is done" : "it needs nothing else",
                        item.requirement.name().toLowerCase(Locale.ROOT),
                        item.requiredIn);
    }

    private static int rank(NextItem item) {
        if (item.status() == ProgressStatus.LEARNING) {
            return 0;
        }
        return item.ready() ? 1 : 2;
    }
}
