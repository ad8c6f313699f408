package dev.waymark.identity;

import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.identity.token.Role;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and writes learners in the database. */
@ApplicationScoped
class LearnerRecords {

    private final EntityManager database;
    private final Sql sql;
    private final IdentityConfig config;
    private final Admins admins;

    LearnerRecords(EntityManager database, Sql sql, IdentityConfig config, Admins admins) {
        this.database = database;
        this.sql = sql;
        this.config = config;
        this.admins = admins;
    }

    /** A learner without roles, which come from the access token. */
    record Found(
            long id, String displayName, @Nullable String email, String timeZone, String language, Instant createdAt) {

        LearnerView view(List<Role> roles) {
            return new LearnerView(id, displayName, email, roles, timeZone, language, createdAt);
        }
    }

    Optional<Found> find(long id) {
        return sql.first(
                "select l.*, a.email from learner l left join account a on a.learner_id = l.id where l.id = ?",
                LearnerRecords::found,
                id);
    }

    /** Creates a learner that no token has named yet, in the caller's transaction, and returns their row id. */
    @Transactional(Transactional.TxType.MANDATORY)
    long add(String issuer, String subject, Profile profile, Instant at) {
        var learner = Learner.named(issuer, subject, profile, at);
        learner.persist();
        return learner.id;
    }

    /** Concurrent requests create the learner only once. The learner remains even if the request fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void create(String issuer, String subject, Profile profile, Instant at) {
        database.createNativeQuery("""
                        insert into learner (issuer, subject, display_name, time_zone, language, created_at)
                        values (:issuer, :subject, :name, :zone, :language, :at) on conflict (issuer, subject) do nothing
                        """)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("name", profile.displayName())
                .setParameter("zone", profile.timeZone())
                .setParameter("language", profile.language())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The row stays locked from the check to the change. */
    @Transactional
    Optional<Found> describe(long id, UnaryOperator<Profile> change, Consumer<Found> precondition) {
        return Optional.<Learner>ofNullable(Learner.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .map(learner -> {
                    precondition.accept(find(id).orElseThrow());
                    learner.describe(change.apply(learner.profile()));
                    database.flush();
                    return find(id).orElseThrow();
                });
    }

    /**
     * Deletes a learner. All their data refers to this row and is deleted with it.
     *
     * @param mark the digest that recognizes tokens issued before the deletion
     */
    @Transactional
    void delete(long id, Optional<byte[]> mark, Instant at) {
        admins.assertNotLast(id);
        database.createNativeQuery("delete from deleted_learner where deleted_at < :past")
                .setParameter("past", at.minus(config.maxTokenLifetime()).minus(config.clockSkew()))
                .executeUpdate();
        mark.ifPresent(name -> database.createNativeQuery("""
                        insert into deleted_learner (name, deleted_at) values (:name, :at)
                        on conflict (name) do update set deleted_at = excluded.deleted_at
                        """)
                .setParameter("name", name)
                .setParameter("at", at)
                .executeUpdate());
        database.createNativeQuery("delete from learner where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                row.bigint("id"),
                row.text("display_name"),
                row.textOrNull("email"),
                row.text("time_zone"),
                row.text("language"),
                row.instant("created_at"));
    }
}
