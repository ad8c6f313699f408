package dev.waymark.progress;

import dev.waymark.catalogue.ItemName;
import dev.waymark.platform.database.Sql;
import dev.waymark.progress.ProgressArchive.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes an archive's changes as if a device had sent them: changes whose ids are known are skipped. */
@ApplicationScoped
class RestoredChanges {

    private static final int CHUNK = 1_000;

    private static final String RESTORE = """
            with sent as materialized (
                select distinct on (id) *
                from unnest(?::text[]::uuid[], ?::bigint[], ?::text[], ?::text[]::timestamptz[], ?::text[])
                    with ordinality as c (id, item_id, status, changed_at, cause, place)
                order by id, place
            ), fresh as (
                select * from sent s
                where not exists (select from progress_change k where k.learner_id = ? and k.id = s.id)
            ), %s
            select change_id from marked
            """.formatted(ChangeLog.MERGE);

    private final Sql sql;
    private final ChangeLog log;

    RestoredChanges(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    /** Runs in the caller's transaction. */
    void restore(long learner, List<Saved> changes, Map<ItemName, Long> itemIds) {
        for (int from = 0; from < changes.size(); from += CHUNK) {
            write(learner, changes.subList(from, Math.min(from + CHUNK, changes.size())), itemIds);
        }
    }

    private void write(long learner, List<Saved> changes, Map<ItemName, Long> itemIds) {
        long before = log.takeRevisions(learner, changes.size()) - changes.size();
        sql.execute(
                RESTORE,
                texts(changes, Saved::id),
                changes.stream().map(change -> itemIds.get(change.item())).toList(),
                texts(changes, Saved::status),
                texts(changes, change -> change.changedAt().truncatedTo(ChronoUnit.MICROS)),
                texts(changes, Saved::cause),
                learner,
                learner,
                before,
                learner,
                before);
    }

    private static List<String> texts(List<Saved> changes, Function<Saved, Object> member) {
        return changes.stream().map(change -> member.apply(change).toString()).toList();
    }
}
