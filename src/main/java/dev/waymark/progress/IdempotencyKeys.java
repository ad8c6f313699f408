package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.idempotency.KeptAnswer;
import dev.waymark.platform.idempotency.KeptAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Keeps answers for a day, by the learner and the learner's key; an idempotent write waits its turn like any other. */
@ApplicationScoped
class IdempotencyKeys implements KeptAnswers {

    private static final Duration LIFETIME = Duration.ofHours(24);

    /** Per learner. */
    private static final int MOST = 200;

    /** Per learner, since answers can be large; the latest is kept in any case. */
    private static final int MOST_BYTES = 16_000_000;

    private static final String FIND = """
            select request, status, location, body from idempotency_key
            where learner_id = ? and key = ? and kept_at > ?::timestamptz
            """;

    private static final String KEEP = """
            insert into idempotency_key (learner_id, key, request, status, location, body, kept_at)
            values (?, ?, ?, ?, nullif(?, ''), ?, ?::timestamptz)
            on conflict (learner_id, key) do update set request = excluded.request, status = excluded.status,
                location = excluded.location, body = excluded.body, kept_at = excluded.kept_at
            """;

    /** Deletes the learner's oldest answers beyond the limits, and some expired ones that no other transaction locks. */
    private static final String CLEAN_UP = """
            with many as (
                select learner_id, key from (
                    select learner_id, key, row_number() over newest as place,
                        sum(octet_length(body)) over newest as bytes
                    from idempotency_key where learner_id = ? window newest as (order by kept_at desc, key)
                ) as kept where place > ? or (place > 1 and bytes > ?)
            ), past as (
                select learner_id, key from idempotency_key where kept_at <= ?::timestamptz
                limit 100 for update skip locked
            )
            delete from idempotency_key k using (select * from many union select * from past) as gone
            where k.learner_id = gone.learner_id and k.key = gone.key
            """;

    private final Learners learners;
    private final LearnerLock lock;
    private final Sql sql;
    private final Clock clock;

    IdempotencyKeys(Learners learners, LearnerLock lock, Sql sql, Clock clock) {
        this.learners = learners;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public long enter() {
        long learner = learners.current();
        lock.acquire(learner);
        return learner;
    }

    @Override
    public Optional<KeptAnswer> find(long learner, String key) {
        return sql.first(FIND, IdempotencyKeys::read, learner, key, expired());
    }

    @Override
    public void keep(long learner, String key, KeptAnswer answer) {
        sql.execute(
                KEEP,
                learner,
                key,
                answer.request(),
                answer.status(),
                Objects.requireNonNullElse(answer.location(), ""),
                answer.body(),
                clock.instant());
        sql.execute(CLEAN_UP, learner, MOST, MOST_BYTES, expired());
    }

    private Instant expired() {
        return clock.instant().minus(LIFETIME);
    }

    private static KeptAnswer read(Row row) throws SQLException {
        return new KeptAnswer(
                row.bytes("request"), row.integer("status"), row.textOrNull("location"), row.text("body"));
    }
}
