package dev.waymark.platform.idempotency;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Answers by their keys, for a day. */
@ApplicationScoped
class KeptAnswers {

    private static final Duration LIFETIME = Duration.ofHours(24);

    /** Of one learner; answers can be large. */
    private static final int MOST = 200;

    private static final String FIND = """
            select request, status, location, body from idempotency_key
            where learner_id = ? and key = ? and kept_at > ?::timestamptz
            """;

    private static final String KEEP = """
            insert into idempotency_key (learner_id, key, request, status, location, body, kept_at)
            values (?, ?, ?, ?, nullif(?, ''), ?, ?::timestamptz)
            on conflict (learner_id, key) do update set request = excluded.request, status = excluded.status,
                location = excluded.location, body = excluded.body, kept_at = excluded.kept_at
            returning key
            """;

    /** A learner's that are too many; and a few of anybody's that are past, none that somebody else is at. */
    private static final String SWEEP = """
            with many as (
                select learner_id, key from idempotency_key where learner_id = ? order by kept_at desc, key offset ?
            ), past as (
                select learner_id, key from idempotency_key where kept_at <= ?::timestamptz
                limit 100 for update skip locked
            )
            delete from idempotency_key k using (select * from many union select * from past) as gone
            where k.learner_id = gone.learner_id and k.key = gone.key
            returning k.key
            """;

    private final Sql sql;
    private final Clock clock;

    KeptAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<KeptAnswer> find(long learner, String key) {
        return sql.first(FIND, KeptAnswer::read, learner, key, past());
    }

    void keep(long learner, String key, KeptAnswer answer) {
        sql.list(
                KEEP,
                row -> row.text("key"),
                learner,
                key,
                answer.request(),
                answer.status(),
                Objects.requireNonNullElse(answer.location(), ""),
                answer.body(),
                clock.instant());
        sql.list(SWEEP, row -> row.text("key"), learner, MOST, past());
    }

    private Instant past() {
        return clock.instant().minus(LIFETIME);
    }
}
