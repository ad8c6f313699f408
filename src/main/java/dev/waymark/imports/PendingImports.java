package dev.waymark.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.imports.TickResolver.ResolvedTicks;
import dev.waymark.imports.TickResolver.StatusChange;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.progress.LearnerLock;
import dev.waymark.progress.ProgressStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Imports between upload and application, in the database for all replicas. Only the changes are stored, not the files.
 */
@ApplicationScoped
class PendingImports {

    static final Duration LIFETIME = Duration.ofHours(24);
    static final int MOST = 10;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final TypeReference<List<UnknownTick>> UNKNOWN = new TypeReference<>() {};

    /** A few at a time, from any learner; skips rows that another transaction has locked. */
    private static final String DROP_EXPIRED = """
            delete from progress_import i using (
                select learner_id, id from progress_import where expires_at <= ? limit 20 for update skip locked) as gone
            where i.learner_id = gone.learner_id and i.id = gone.id
            """;

    private static final String DROP_OLDEST = """
            delete from progress_import where learner_id = ? and id in (
                select id from progress_import where learner_id = ? order by created_at desc, id desc offset ?)
            """;

    private static final String KEEP = """
            with kept as (
                insert into progress_import
                    (learner_id, id, format, created_at, expires_at, unchanged, unknown, further_unknown)
                values (?, ?::uuid, ?, ?::timestamptz, ?::timestamptz, ?, ?::jsonb, ?)
                returning learner_id, id
            ), changes as (
                insert into progress_import_change (learner_id, import_id, item_id, status, by_title, place)
                select k.learner_id, k.id, c.*
                from kept k cross join unnest(?::bigint[], ?::text[], ?::boolean[])
                    with ordinality as c (item_id, status, by_title, place)
            )
            select id from kept
            """;

    private static final String FIND =
            "select * from progress_import where learner_id = ? and id = ?::uuid and expires_at > ?";

    private static final String CHANGES = "select item_id, status, by_title from progress_import_change"
            + " where learner_id = ? and import_id = ?::uuid order by place";

    private static final String APPLIED = "update progress_import set applied_at = coalesce(applied_at, ?)"
            + " where learner_id = ? and id = ?::uuid";

    private static final String DISCARD =
            "delete from progress_import where learner_id = ? and id = ?::uuid and expires_at > ?";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final LearnerLock lock;

    PendingImports(Sql sql, Clock clock, ObjectMapper json, LearnerLock lock) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.lock = lock;
    }

    /**
     * @param unchanged the items that already had the new status at the upload
     */
    record PendingImport(
            String id,
            ImportFormat format,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant appliedAt,
            int unchanged,
            List<UnknownTick> unknown,
            int furtherUnknown) {}

    /**
     * Returns the new import's id. Deletes the learner's oldest imports beyond the limit, and expired ones of any
     * learner.
     */
    @Transactional
    String add(long learner, ImportFormat format, Instant sentAt, ResolvedTicks resolved) {
        sql.execute(DROP_EXPIRED, now());
        lock.acquire(learner);
        sql.execute(DROP_OLDEST, learner, learner, MOST - 1);
        return sql.first(
                        KEEP,
                        row -> row.text("id"),
                        learner,
                        UUID.randomUUID().toString(),
                        format,
                        sentAt,
                        sentAt.plus(LIFETIME),
                        resolved.unchanged(),
                        TrustedJson.text(json, resolved.unknown()),
                        resolved.furtherUnknown(),
                        resolved.changes().stream().map(StatusChange::itemId).toList(),
                        resolved.changes().stream()
                                .map(change -> change.status().name())
                                .toList(),
                        resolved.changes().stream()
                                .map(change -> String.valueOf(change.byTitle()))
                                .toList())
                .orElseThrow();
    }

    Optional<PendingImport> find(long learner, String id) {
        return ID.matcher(id).matches() ? sql.first(FIND, this::read, learner, id, now()) : Optional.empty();
    }

    void setApplied(long learner, String id) {
        sql.execute(APPLIED, now(), learner, id);
    }

    boolean discard(long learner, String id) {
        return ID.matcher(id).matches() && sql.execute(DISCARD, learner, id, now()) > 0;
    }

    /** In the order of the file. */
    List<StatusChange> changes(long learner, String id) {
        return sql.list(
                CHANGES,
                row -> new StatusChange(
                        row.bigint("item_id"), row.constant(ProgressStatus.class, "status"), row.bool("by_title")),
                learner,
                id);
    }

    private PendingImport read(Row row) throws SQLException {
        return new PendingImport(
                row.text("id"),
                row.constant(ImportFormat.class, "format"),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.instantOrNull("applied_at"),
                row.integer("unchanged"),
                TrustedJson.read(json, row.text("unknown"), UNKNOWN),
                row.integer("further_unknown"));
    }

    private Instant now() {
        return clock.instant();
    }
}
