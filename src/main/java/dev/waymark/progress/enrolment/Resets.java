package dev.waymark.progress.enrolment;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.progress.BulkChange;
import dev.waymark.progress.BulkChange.Cause;
import dev.waymark.progress.BulkChange.Marked;
import dev.waymark.progress.ChangeBatch;
import dev.waymark.progress.LearnerLock;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.RoadmapNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Resets the marks that a learner made in one roadmap, and undoes such resets. Each reset records the former status of
 * every item. A precondition is checked while the learner's other writers wait, and throws {@link PreconditionFailed}.
 */
@ApplicationScoped
class Resets {

    private static final String MARKED = """
            select p.item_id, p.status, exists (
                select 1 from enrolment e join step other on other.version_id = e.version_id
                where e.learner_id = p.learner_id and e.roadmap_id <> ? and other.item_id = p.item_id) as shared
            from step s join progress p on p.learner_id = ? and p.item_id = s.item_id
            where s.version_id = ? and p.status <> 'PENDING' order by p.item_id
            """;

    private static final String KEEP = """
            with reset as (
                insert into progress_reset (learner_id, id, roadmap_id, reset_at, spared)
                values (?, ?::uuid, ?, ?::timestamptz, ?)
                returning learner_id, id
            )
            insert into progress_reset_item (learner_id, reset_id, item_id, status, change_id)
            select r.learner_id, r.id, i.*
            from reset r cross join unnest(?::bigint[], ?::text[], ?::text[]::uuid[]) as i (item_id, status, change_id)
            """;

    private static final String FIND = """
            select t.*, r.slug, (select count(*) from progress_reset_item i
                where i.learner_id = t.learner_id and i.reset_id = t.id) as items
            from progress_reset t join roadmap r on r.id = t.roadmap_id
            where t.learner_id = ? and t.id = ?::uuid and t.roadmap_id =\s""" + RoadmapNames.rowId("t.learner_id", "?");

    private static final String UNCHANGED = """
            select i.item_id, i.status from progress_reset_item i
            join progress p on p.learner_id = i.learner_id and p.item_id = i.item_id and p.change_id = i.change_id
            where i.learner_id = ? and i.reset_id = ?::uuid order by i.item_id
            """;

    private static final String UNDO =
            "update progress_reset set undone_at = ?::timestamptz, restored = ? where learner_id = ? and id = ?::uuid";

    private record Found(Marked item, boolean shared) {}

    private final Sql sql;
    private final Clock clock;
    private final Enrolments enrolments;
    private final LearnerLock lock;
    private final BulkChange bulkChange;

    Resets(Sql sql, Clock clock, Enrolments enrolments, LearnerLock lock, BulkChange bulkChange) {
        this.sql = sql;
        this.clock = clock;
        this.enrolments = enrolments;
        this.lock = lock;
        this.bulkChange = bulkChange;
    }

    /** Resets the marks in the version that is followed, except on items that other enrolments share. */
    @Transactional
    ResetView reset(long learner, String slug, Consumer<EnrolmentView> precondition) {
        lock.acquire(learner);
        var enrolment = enrolments.find(learner, slug);
        precondition.accept(enrolment);
        var found = sql.list(
                MARKED,
                row -> new Found(
                        new Marked(row.bigint("item_id"), row.constant(ProgressStatus.class, "status")),
                        row.bool("shared")),
                enrolment.roadmapId(),
                learner,
                enrolment.versionId());
        var former =
                found.stream().filter(item -> !item.shared).map(Found::item).toList();
        return find(learner, slug, keep(learner, enrolment, former, found.size() - former.size()));
    }

    private String keep(long learner, EnrolmentView enrolment, List<Marked> former, int spared) {
        var id = UUID.randomUUID().toString();
        var changes = bulkChange.change(
                learner,
                former.stream()
                        .map(item -> new Marked(item.itemId(), ProgressStatus.PENDING))
                        .toList(),
                Cause.RESET);
        sql.execute(
                KEEP,
                learner,
                id,
                enrolment.roadmapId(),
                clock.instant(),
                spared,
                former.stream().map(Marked::itemId).toList(),
                former.stream().map(item -> item.status().name()).toList(),
                former.stream().map(item -> changes.get(item.itemId())).toList());
        return id;
    }

    /**
     * Gives items their former status back, unless they were marked since. It works once: a second undo leaves later
     * marks alone.
     */
    @Transactional
    ResetView undo(long learner, String slug, String id) {
        lock.acquire(learner);
        var reset = find(learner, slug, id);
        if (reset.undoneAt() != null) {
            return reset;
        }
        var former = sql.list(
                UNCHANGED,
                row -> new Marked(row.bigint("item_id"), row.constant(ProgressStatus.class, "status")),
                learner,
                id);
        bulkChange.change(learner, former, Cause.UNDONE);
        sql.execute(UNDO, clock.instant(), former.size(), learner, id);
        return find(learner, slug, id);
    }

    /** Finds a reset even if the learner has left the roadmap since. */
    ResetView find(long learner, String slug, String id) {
        return Optional.of(id)
                .filter(ChangeBatch::isId)
                .flatMap(known -> sql.first(FIND, ResetView::read, learner, known, slug, slug, slug, slug))
                .orElseThrow(() -> new ResetNotFound(id));
    }

    /** The learner has no such reset of this roadmap. */
    static final class ResetNotFound extends NotFound {

        ResetNotFound(String id) {
            super("Reset not found", noSuch("reset", id));
        }
    }
}
