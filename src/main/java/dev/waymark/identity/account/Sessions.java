package dev.waymark.identity.account;

import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.identity.token.Role;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of built-in accounts. Each step is one statement, so that a refresh token that is used many times at once
 * yields only one successor, whichever replicas are asked.
 */
@ApplicationScoped
class Sessions {

    private final EntityManager database;
    private final Sql sql;
    private final IdentityConfig config;
    private final Clock clock;
    private final Secret.Key successors;

    Sessions(EntityManager database, Sql sql, IdentityConfig config, Clock clock, Secret secret) {
        this.database = database;
        this.sql = sql;
        this.config = config;
        this.clock = clock;
        this.successors = secret.key("refresh-tokens");
    }

    /**
     * A started or continued session, with the content of its next access token.
     *
     * @param token the next refresh token
     */
    record Session(RefreshToken token, String subject, Set<Role> roles) {}

    /**
     * @param verifiedHash the hash that the password matched; if the account's hash has changed since, no session
     *     starts
     */
    Optional<Session> start(long learner, String verifiedHash) {
        var now = clock.instant();
        var token = RefreshToken.first(learner, successors);
        sql.execute("delete from session where expires_at < ?", now);
        return sql.first(
                """
                with kept as (select learner_id from account where learner_id = ? and password_hash = ? for share),
                    started as (insert into session
                        (learner_id, id, token_hash, started_at, refreshed_at, expires_at)
                        select learner_id, ?::uuid, ?, ?, ?, ? from kept returning learner_id)
                select l.subject, a.roles from started s
                    join learner l on l.id = s.learner_id join account a on a.learner_id = s.learner_id
                """,
                row -> session(token, row),
                learner,
                verifiedHash,
                token.session().toString(),
                token.hash(),
                now,
                now,
                expiry(now));
    }

    /**
     * Exchanges a refresh token for the next one. For a short time the last one that was used gives the same next one
     * again, to a client that lost the answer or did not wait for its other tab. Any other use of a used token may be a
     * thief's, so the session ends for everybody; a token that was never issued ends nothing. The short time is measured
     * by the database's clock, since two replicas may be asked.
     */
    Optional<Session> refresh(RefreshToken token) {
        var now = clock.instant();
        var next = token.next(successors);
        var window = config.refreshReuseWindow();
        // Whoever waited for another's use of the same token finds the row as that use left it.
        var refreshed = sql.first(
                """
                with presented (learner_id, id, token_hash, next_hash, now) as
                        (values (?, ?::uuid, ?::bytea, ?::bytea, ?::timestamptz)),
                    refreshed as (update session s set
                        token_hash = p.next_hash,
                        refreshed_at = case when s.token_hash = p.token_hash then now() else s.refreshed_at end,
                        expires_at = case when s.token_hash = p.token_hash then ? else s.expires_at end
                    from presented p
                    where s.learner_id = p.learner_id and s.id = p.id and s.expires_at > p.now
                        and (s.token_hash = p.token_hash
                            or ? and s.token_hash = p.next_hash
                                and s.refreshed_at > now() - ? * interval '1 millisecond')
                    returning s.learner_id)
                select l.subject, a.roles from refreshed r
                    join learner l on l.id = r.learner_id join account a on a.learner_id = r.learner_id
                """,
                row -> session(next, row),
                token.learner(),
                token.session().toString(),
                token.hash(),
                next.hash(),
                now,
                expiry(now),
                window.isPositive(),
                window.toMillis());
        if (refreshed.isEmpty() && token.isIssued(successors)) {
            end(token.learner(), token.session());
        }
        return refreshed;
    }

    void end(long learner, UUID session) {
        sql.execute("delete from session where learner_id = ? and id = ?::uuid", learner, session.toString());
    }

    /** Ends all sessions of the learner except one, if given. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endAllOf(long learner, @Nullable UUID but) {
        database.createNativeQuery("delete from session where learner_id = :learner and id <> :but")
                .setParameter("learner", learner)
                .setParameter("but", but == null ? new UUID(0, 0) : but)
                .executeUpdate();
    }

    private static Session session(RefreshToken token, Row row) throws SQLException {
        List<String> roles = row.texts("roles");
        return new Session(token, row.text("subject"), Role.of(roles));
    }

    private Instant expiry(Instant now) {
        return now.plus(config.sessionLifetime());
    }
}
