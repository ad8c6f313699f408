package dev.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.identity.token.AccessToken;
import dev.waymark.identity.token.Role;
import dev.waymark.identity.token.TrustedIssuer;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.database.DatabaseFailure;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.graphql.RefusedToken;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.platform.text.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The learners. Each is identified by a token's issuer and subject, and created when first seen. */
@ApplicationScoped
public class Learners {

    private static final String UNNAMED = "Learner";
    private static final int MAX_KNOWN = 50_000;

    /**
     * @param deletedAt when an earlier learner with the same name was deleted
     */
    record Known(long id, @Nullable Instant deletedAt) {}

    private final Sql sql;
    private final SecurityIdentity identity;
    private final TrustedIssuer issuer;
    private final Clock clock;
    private final LearnerRecords records;
    final Cache<Fingerprint, Known> known = Caffeine.newBuilder()
            .maximumSize(MAX_KNOWN)
            .expireAfterWrite(Duration.ofMinutes(10))
            .recordStats()
            .build();

    Learners(
            Sql sql,
            SecurityIdentity identity,
            TrustedIssuer issuer,
            Clock clock,
            LearnerRecords records,
            MeterRegistry meters) {
        this.sql = sql;
        this.identity = identity;
        this.issuer = issuer;
        this.clock = clock;
        this.records = records;
        CaffeineCacheMetrics.monitor(meters, known, "learners");
    }

    /**
     * The row id of the calling learner.
     *
     * @throws Unauthenticated if there is none, or the learner was deleted after the token was issued
     */
    public long current() {
        var token = token();
        var learner = known.get(name(token), name -> find(token));
        // Tokens give the time in whole seconds.
        if (learner.deletedAt != null && !token.issuedAt().isAfter(learner.deletedAt)) {
            throw Unauthenticated.invalidToken();
        }
        return learner.id;
    }

    /**
     * The calling learner's row id; empty if the call has no token.
     *
     * @throws Unauthenticated if it has one that is not accepted
     */
    public Optional<Long> currentIfAny() {
        if (RefusedToken.isOf(identity)) {
            throw Unauthenticated.invalidToken();
        }
        return identity.isAnonymous() ? Optional.empty() : Optional.of(current());
    }

    /**
     * Performs a write for the calling learner.
     *
     * @param table the table whose foreign key refuses the rows of a learner who no longer exists
     * @throws Unauthenticated if the learner no longer exists
     */
    public <T> T writing(String table, Supplier<T> write) {
        try {
            return write.get();
        } catch (DatabaseFailure e) {
            throw e.violates(table + "_learner_id_fkey") ? forgotten() : e;
        }
    }

    /**
     * To be thrown by a write that finds that the learner no longer exists. The next look-up asks the database again.
     */
    public Unauthenticated forgotten() {
        var token = token();
        known.invalidate(name(token));
        return Unauthenticated.invalidToken();
    }

    /** Creates the learner of a new built-in account, in the caller's transaction, and returns their row id. */
    public long add(String subject, Profile profile) {
        return records.add(TrustedIssuer.BUILT_IN, subject, profile, clock.instant());
    }

    public LearnerView view(long learner, Collection<Role> roles) {
        return records.find(learner).orElseThrow().view(List.copyOf(roles));
    }

    LearnerView me() {
        return withRoles(known(records::find));
    }

    /**
     * Reads the calling learner's data. Another replica may have deleted the learner, who may have returned since, so
     * the cached id is looked up again before the token is refused.
     */
    <T> T known(LongFunction<Optional<T>> look) {
        var found = look.apply(current());
        if (found.isPresent()) {
            return found.get();
        }
        forgotten();
        return look.apply(current()).orElseThrow(this::forgotten);
    }

    /** The calling learner, by row id, if theirs is among these. */
    Map<Long, LearnerView> callingAs(Collection<Long> ids) {
        return currentIfAny()
                .filter(ids::contains)
                .map(learner -> Map.of(learner, me()))
                .orElse(Map.of());
    }

    /** Changes the profile if the precondition holds. */
    LearnerView describe(UnaryOperator<Profile> change, Precondition precondition) {
        return withRoles(known(id -> records.describe(id, change, view -> precondition.check(withRoles(view)))));
    }

    /** Deletes the calling learner with all their data, and returns their row id. */
    long deleteMe() {
        var token = token();
        long learner = current();
        records.delete(learner, issuer.builtIn() ? Optional.empty() : Optional.of(token.holder()), clock.instant());
        known.invalidate(name(token));
        return learner;
    }

    public AccessToken token() {
        if (identity.getPrincipal() instanceof AccessToken.Principal bearer) {
            return bearer.token();
        }
        throw Unauthenticated.anonymous();
    }

    /** A condition on the current state, checked before a change. */
    interface Precondition {
        void check(LearnerView present);
    }

    private LearnerView withRoles(LearnerRecords.Found found) {
        return found.view(List.copyOf(token().roles()));
    }

    private Known find(AccessToken token) {
        return stored(token).or(() -> firstSeen(token)).orElseThrow(Unauthenticated::invalidToken);
    }

    private Optional<Known> stored(AccessToken token) {
        return sql.first(
                """
                select l.id, d.deleted_at from learner l left join deleted_learner d on d.name = ?
                where l.issuer = ? and l.subject = ?
                """,
                row -> new Known(row.bigint("id"), row.instantOrNull("deleted_at")),
                token.holder(),
                token.issuer(),
                token.subject());
    }

    /** Learners with built-in accounts are created and deleted with their accounts. */
    private Optional<Known> firstSeen(AccessToken token) {
        if (issuer.builtIn() || wasDeletedSince(token)) {
            return Optional.empty();
        }
        records.create(token.issuer(), token.subject(), profile(token.displayName()), clock.instant());
        return stored(token);
    }

    private boolean wasDeletedSince(AccessToken token) {
        return sql.exists(
                "select 1 from deleted_learner where name = ? and deleted_at >= ?", token.holder(), token.issuedAt());
    }

    private static Profile profile(@Nullable String displayName) {
        var name = displayName == null
                ? UNNAMED
                : displayName
                        .codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .limit(100)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return Profile.of(name.isBlank() || !Texts.isWellFormed(name) ? UNNAMED : name);
    }

    private static Fingerprint name(AccessToken token) {
        return Fingerprint.of(token.issuer(), token.subject());
    }
}
