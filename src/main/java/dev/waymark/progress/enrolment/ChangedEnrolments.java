package dev.waymark.progress.enrolment;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The enrolments whose tallies marks count in: those whose followed version includes the marked items. Each look-up takes
 * two statements; each list has the order in which the learner began the roadmaps.
 */
@ApplicationScoped
class ChangedEnrolments {

    private static final String OF_ITEMS = """
            select distinct s.item_id, e.roadmap_id from enrolment e join step s on s.version_id = e.version_id
            where e.learner_id = ? and s.item_id = any (?)
            """;

    private static final String OF_RESETS = """
            select distinct i.reset_id, e.roadmap_id from progress_reset_item i
                join enrolment e on e.learner_id = i.learner_id
                join step s on s.version_id = e.version_id and s.item_id = i.item_id
            where i.learner_id = ? and i.reset_id = any (?::text[]::uuid[])
            """;

    private static final Comparator<EnrolmentView> FIRST_BEGUN =
            Comparator.comparing(EnrolmentView::startedAt).thenComparing(EnrolmentView::roadmapId);

    private final Sql sql;
    private final Enrolments enrolments;

    ChangedEnrolments(Sql sql, Enrolments enrolments) {
        this.sql = sql;
        this.enrolments = enrolments;
    }

    /** By the items' row ids. */
    Map<Long, List<EnrolmentView>> ofItems(long learner, Collection<Long> itemIds) {
        return found(
                learner,
                sql.grouped(OF_ITEMS, row -> row.bigint("item_id"), row -> row.bigint("roadmap_id"), learner, itemIds));
    }

    /** By the resets' ids. */
    Map<String, List<EnrolmentView>> ofResets(long learner, Collection<String> resetIds) {
        return found(
                learner,
                sql.grouped(
                        OF_RESETS, row -> row.text("reset_id"), row -> row.bigint("roadmap_id"), learner, resetIds));
    }

    /** Each once, in order. */
    static List<EnrolmentView> distinct(Collection<List<EnrolmentView>> lists) {
        return lists.stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(FIRST_BEGUN)
                .toList();
    }

    /** An enrolment that ended in the meantime is left out. */
    private <K> Map<K, List<EnrolmentView>> found(long learner, Map<K, List<Long>> roadmapIds) {
        var views = enrolments.ofRoadmaps(
                learner, roadmapIds.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return roadmapIds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(views::get)
                                .filter(Objects::nonNull)
                                .sorted(FIRST_BEGUN)
                                .toList()));
    }
}
