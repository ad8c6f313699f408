package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemNames;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.RecordedChanges.ChangeIdReused;
import dev.waymark.progress.RecordedChanges.ChangedInTheFuture;
import dev.waymark.progress.RecordedChanges.Outcome;
import dev.waymark.progress.RecordedChanges.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The log of learners' changes. The change with the greatest (changedAt, id) decides an item's status, regardless of
 * the order in which changes arrive, so that all devices reach the same state.
 */
@ApplicationScoped
class ChangeLog {

    /** How far a device's clock may be ahead of the server's. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 500;

    private static final String TAKE_REVISIONS = """
            insert into progress_counter as c (learner_id, revision) values (?, ?)
            on conflict (learner_id) do update set revision = c.revision + excluded.revision
            returning revision
            """;

    /**
     * Continues from {@code fresh}, the changes whose ids are not in the log yet. Takes the learner and the last
     * revision in use, both twice.
     */
    static final String MERGE = """
            latest as (
                select distinct on (item_id) * from fresh order by item_id, changed_at desc, id desc
            ), marked as (
                insert into progress as p (learner_id, item_id, status, changed_at, change_id, revision)
                select ?, item_id, status, changed_at, id, ? + place from latest
                on conflict (learner_id, item_id) do update set
                    status = excluded.status,
                    changed_at = excluded.changed_at,
                    change_id = excluded.change_id,
                    revision = excluded.revision
                where (excluded.changed_at, excluded.change_id) > (p.changed_at, p.change_id)
                returning learner_id, item_id, change_id
            ), logged as (
                insert into progress_change (learner_id, id, item_id, status, changed_at, revision, cause)
                select ?, id, item_id, status, changed_at, ? + place, cause from fresh
            )
            """;

    /** If several changes have the same id, the first one counts, even if they name its item differently. */
    private static final String RECORD = """
            with sent as materialized (
                select c.*, %s as item_id, min(c.place) over (partition by c.id) as first
                from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[])
                    with ordinality as c (id, kind, slug, status, changed_at, place)
            ), known as (
                select k.* from progress_change k where k.learner_id = ? and k.id in (select id from sent)
            ), fresh as (
                select *, 'MARKED' as cause from sent s
                where item_id is not null and place = first and not exists (select from known k where k.id = s.id)
            ), %s
            select s.id, s.kind, s.slug, s.status, s.item_id, k.id is not null or s.place > s.first as known,
                case when k.id is null then (f.item_id, f.status, f.changed_at) = (s.item_id, s.status, s.changed_at)
                    else (k.item_id, k.status, k.changed_at) = (s.item_id, s.status, s.changed_at) end as same,
                m.change_id as marked, b.status as status_before
            from sent s join sent f on f.place = s.first left join known k on k.id = s.id
                left join marked m on m.change_id = s.id
                left join progress b on b.learner_id = m.learner_id and b.item_id = m.item_id
            order by s.place
            """.formatted(ItemNames.rowId("c.kind", "c.slug"), MERGE);

    private static final String SINCE = "select " + ProgressView.COLUMNS
            + " from progress p join item i on i.id = p.item_id where p.learner_id = ? and p.revision > ?"
            + " order by p.revision limit ";

    private final Sql sql;
    private final Clock clock;
    private final Cursors cursors;
    private final Completions completions;

    ChangeLog(Sql sql, Clock clock, Cursors cursors, Completions completions) {
        this.sql = sql;
        this.clock = clock;
        this.cursors = cursors;
        this.completions = completions;
    }

    /**
     * Takes two statements: the first makes the learner's other writers wait, so that the second sees everything that
     * they wrote.
     */
    @Transactional
    RecordedChanges record(long learner, ChangeBatch batch) {
        var latest = clock.instant().plus(TOLERANCE);
        var inTime = batch.changes().stream()
                .filter(change -> !change.changedAt().isAfter(latest))
                .toList();
        long last = takeRevisions(learner, inTime.size());
        var results = write(learner, last - inTime.size(), inTime).iterator();
        var answers = batch.changes().stream()
                .map(change -> change.changedAt().isAfter(latest)
                        ? Result.rejected(change.id(), new ChangedInTheFuture())
                        : results.next())
                .toList();
        return new RecordedChanges(answers, cursor(learner, last));
    }

    ChangesSince since(long learner, @Nullable String cursor, @Nullable Integer limit) {
        int most = limit == null ? DEFAULT_LIMIT : limit;
        if (most < 1 || most > MAX_LIMIT) {
            throw InvalidInput.parameter("limit", "must be from 1 to " + MAX_LIMIT);
        }
        long from = cursor == null
                ? 0
                : Long.parseLong(cursors.read(feed(learner), cursor).getFirst());
        var found = sql.list(SINCE + (most + 1), ProgressView::read, learner, from);
        var items = found.subList(0, Math.min(most, found.size()));
        return new ChangesSince(
                items, cursor(learner, items.isEmpty() ? from : items.getLast().revision()), found.size() > most);
    }

    /**
     * Reserves revisions for a number of changes and returns the last one. The learner's other writers wait until the
     * end of the transaction.
     */
    long takeRevisions(long learner, int count) {
        return sql.first(TAKE_REVISIONS, row -> row.bigint("revision"), learner, count)
                .orElseThrow();
    }

    private List<Result> write(long learner, long before, List<ProgressChange> changes) {
        return sql.list(
                RECORD,
                this::result,
                texts(changes, ProgressChange::id),
                texts(changes, ProgressChange::kind),
                texts(changes, ProgressChange::slug),
                texts(changes, ProgressChange::status),
                texts(changes, ProgressChange::changedAt),
                learner,
                learner,
                before,
                learner,
                before);
    }

    private static List<String> texts(List<ProgressChange> changes, Function<ProgressChange, Object> member) {
        return changes.stream().map(change -> member.apply(change).toString()).toList();
    }

    private Result result(Row row) throws SQLException {
        var id = row.text("id");
        if (row.textOrNull("item_id") == null) {
            var kind = row.constant(ItemKind.class, "kind");
            return Result.rejected(id, UnknownItem.of(kind, row.text("slug")));
        }
        long item = row.bigint("item_id");
        if (row.bool("known")) {
            return row.bool("same")
                    ? Result.of(id, Outcome.DUPLICATE, item)
                    : Result.rejected(id, new ChangeIdReused());
        }
        if (row.textOrNull("marked") == null) {
            return Result.of(id, Outcome.SUPERSEDED, item);
        }
        completions.count(
                row.constant(ItemKind.class, "kind"),
                row.constantOrNull(ProgressStatus.class, "status_before"),
                row.constant(ProgressStatus.class, "status"));
        return Result.of(id, Outcome.APPLIED, item);
    }

    private String cursor(long learner, long revision) {
        return cursors.write(feed(learner), List.of(String.valueOf(revision)));
    }

    private static String feed(long learner) {
        return "progress-changes|" + learner;
    }
}
