package dev.waymark.identity;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where. Each step is one statement, so that of two who use one refresh token only one gets the next. */
@ApplicationScoped
class Sessions {

    private final EntityManager database;
    private final Sql sql;
    private final IdentityConfig config;
    private final Clock clock;

    Sessions(EntityManager database, Sql sql, IdentityConfig config, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** A session and the refresh token that leads on. */
    record Session(UUID id, long learnerId, RefreshToken token) {}

    @Transactional
    Session start(long learnerId) {
        var now = clock.instant();
        var session = new Session(UUID.randomUUID(), learnerId, RefreshToken.fresh());
        execute("delete from session where expires_at < :now", "now", now);
        database.createNativeQuery("""
                        insert into session (id, learner_id, handle, token_hash, started_at, refreshed_at, expires_at)
                        values (:id, :learner, :handle, :hash, :now, :now, :expires)
                        """)
                .setParameter("id", session.id)
                .setParameter("learner", learnerId)
                .setParameter("handle", session.token.handle())
                .setParameter("hash", session.token.hash())
                .setParameter("now", now)
                .setParameter("expires", expiry(now))
                .executeUpdate();
        return session;
    }

    /**
     * Takes a refresh token for the next one. One that was used before was stolen, from the rightful owner or by the
     * thief's victim: the session ends, for both.
     */
    Optional<Session> refresh(RefreshToken token) {
        var now = clock.instant();
        var next = token.next();
        var refreshed = sql.first(
                """
                update session set token_hash = ?, refreshed_at = ?, expires_at = ?
                where handle = ? and token_hash = ? and expires_at > ? returning id, learner_id
                """,
                row -> new Session(row.uuid("id"), row.bigint("learner_id"), next),
                next.hash(),
                now,
                expiry(now),
                token.handle(),
                token.hash(),
                now);
        if (refreshed.isEmpty()) {
            sql.first("delete from session where handle = ? returning id", row -> row.uuid("id"), (Object)
                    token.handle());
        }
        return refreshed;
    }

    @Transactional
    void end(UUID session) {
        execute("delete from session where id = :id", "id", session);
    }

    /** On every device but, perhaps, the one that asks. */
    @Transactional
    void endAllOf(long learnerId, Optional<UUID> but) {
        database.createNativeQuery("delete from session where learner_id = :learner and id is distinct from :but")
                .setParameter("learner", learnerId)
                .setParameter("but", but.orElse(new UUID(0, 0)))
                .executeUpdate();
    }

    private void execute(String statement, String name, Object value) {
        database.createNativeQuery(statement).setParameter(name, value).executeUpdate();
    }

    private Instant expiry(Instant now) {
        return now.plus(config.sessionLifetime());
    }
}
