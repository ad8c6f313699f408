package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemNames;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the marks that a learner makes directly, each in one statement. The statement updates the learner's counter
 * first, which serializes the learner's writers: each sees the state that the previous one left.
 */
@ApplicationScoped
class Marks {

    /**
     * A direct mark is later than the current state, even if a device recorded that with a clock that is ahead. In an
     * upsert, the columns of the existing row are current even if they were written after the statement began.
     */
    private static final String MARK = """
            with named as materialized (
                select %%s as id
            ), counter as (
                insert into progress_counter as c (learner_id, revision)
                select ?::bigint, 1 from named where id is not null
                on conflict (learner_id) do update set revision = c.revision + 1
                returning learner_id, revision
            ), marked as (
                insert into progress as p (learner_id, item_id, status, changed_at, change_id, revision)
                select c.learner_id, n.id, ?::text, ?::timestamptz, ?::uuid, c.revision from named n cross join counter c
                on conflict (learner_id, item_id) do update set
                    status = excluded.status,
                    changed_at = greatest(excluded.changed_at, p.changed_at + interval '1 microsecond'),
                    change_id = excluded.change_id,
                    revision = excluded.revision
                %%s
                returning *
            ), logged as (
                insert into progress_change (learner_id, id, item_id, status, changed_at, revision, cause)
                select learner_id, change_id, item_id, status, changed_at, revision, 'MARKED' from marked
            )
            select %s, b.status as status_before from named n join item i on i.id = n.id
                left join marked p on true
                left join progress b on b.learner_id = p.learner_id and b.item_id = p.item_id
            """.formatted(ProgressView.COLUMNS);

    private static final String ALWAYS = MARK.formatted(ItemNames.ROW_ID, "");
    private static final String UNLESS_CHANGED = MARK.formatted("?::bigint", "where p.revision = ?");

    private final Sql sql;
    private final Clock clock;
    private final Completions completions;
    private final Learners learners;
    private final ProgressTracker tracker;

    Marks(Sql sql, Clock clock, Completions completions, Learners learners, ProgressTracker tracker) {
        this.sql = sql;
        this.clock = clock;
        this.completions = completions;
        this.learners = learners;
        this.tracker = tracker;
    }

    /**
     * @param before the item's status when the statement began
     */
    private record Mark(ProgressView state, @Nullable ProgressStatus before) {}

    ProgressView set(long learner, ItemKind kind, String slug, ProgressStatus status) {
        return write(ALWAYS, kind, slug, Stream.concat(Stream.of(kind, slug), mark(learner, status)));
    }

    /**
     * Marks an item if it is in the state that the caller knows, which takes one more statement.
     *
     * @param precondition throws if the current state is a different one
     * @throws PreconditionFailed if the state changes in the meantime
     */
    ProgressView set(
            long learner, ItemKind kind, String slug, ProgressStatus status, Consumer<ProgressView> precondition) {
        var present = tracker.find(learner, kind, slug);
        precondition.accept(present);
        return replace(learner, present, status);
    }

    /** An item that was never marked has revision 0, which no row has: another device's first mark is not replaced. */
    private ProgressView replace(long learner, ProgressView present, ProgressStatus status) {
        var arguments = Stream.of(
                        Stream.<Object>of(present.itemId()),
                        mark(learner, status),
                        Stream.<Object>of(present.revision()))
                .flatMap(Function.identity());
        return write(UNLESS_CHANGED, present.kind(), present.slug(), arguments);
    }

    private Stream<Object> mark(long learner, ProgressStatus status) {
        return Stream.of(learner, status, clock.instant(), UUID.randomUUID());
    }

    private ProgressView write(String statement, ItemKind kind, String slug, Stream<Object> arguments) {
        var written =
                learners.writing("progress_counter", () -> sql.list(statement, Marks::marked, arguments.toList()));
        var mark = written.stream().findFirst().orElseThrow(() -> UnknownItem.of(kind, slug));
        completions.count(kind, mark.before, mark.state.status());
        return mark.state;
    }

    private static Mark marked(Row row) throws SQLException {
        if (row.textOrNull("status") == null) {
            throw new PreconditionFailed();
        }
        return new Mark(ProgressView.read(row), row.constantOrNull(ProgressStatus.class, "status_before"));
    }
}
