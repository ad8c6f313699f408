package dev.waymark.progress;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Gives many items a status at once. Each item gets a change in the log, so that devices learn of it. Callers hold the
 * {@link LearnerLock}.
 */
@ApplicationScoped
public class BulkChange {

    /** The operation that causes the changes. */
    public enum Cause {
        RESET,
        UNDONE
    }

    /** An item and a status that it has, had or is to get. */
    public record Marked(long itemId, ProgressStatus status) {}

    private static final String CHANGE = """
            with changed as (
                update progress p set
                    status = c.status,
                    changed_at = greatest(?::timestamptz, p.changed_at + interval '1 microsecond'),
                    change_id = gen_random_uuid(),
                    revision = ? + c.place
                from unnest(?::bigint[], ?::text[]) with ordinality as c (item_id, status, place)
                where p.learner_id = ? and p.item_id = c.item_id
                returning p.*
            )
            insert into progress_change (learner_id, id, item_id, status, changed_at, revision, cause)
            select learner_id, change_id, item_id, status, changed_at, revision, ? from changed
            returning item_id, id
            """;

    private final Sql sql;
    private final Clock clock;
    private final ChangeLog log;

    BulkChange(Sql sql, Clock clock, ChangeLog log) {
        this.sql = sql;
        this.clock = clock;
        this.log = log;
    }

    /**
     * The ids of the changes, by the items' row ids.
     *
     * @param wanted items that were marked before, with the status to give them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, String> change(long learner, List<Marked> wanted, Cause cause) {
        long last = log.takeRevisions(learner, wanted.size());
        return sql.map(
                CHANGE,
                row -> row.bigint("item_id"),
                row -> row.text("id"),
                clock.instant(),
                last - wanted.size(),
                wanted.stream().map(Marked::itemId).toList(),
                wanted.stream().map(item -> item.status().name()).toList(),
                learner,
                cause);
    }
}
