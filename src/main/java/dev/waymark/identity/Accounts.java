package dev.waymark.identity;

import dev.waymark.identity.Sessions.Session;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.limits.Limit;
import dev.waymark.platform.limits.Limits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The built-in accounts. Hashing a password takes a while, and holds no transaction meanwhile. */
@ApplicationScoped
public class Accounts {

    /** Of one account, whoever tries; a wrong password counts more than a right one. */
    private static final Limit PER_ACCOUNT = new Limit("sign-in-account", 20, 10);

    private static final int WRONG = 2;

    /** From one address, to whichever account; new accounts count too. */
    private static final Limit PER_ADDRESS = new Limit("sign-in-address", 200, 120);

    private final TrustedIssuer issuer;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final SigningKeys signingKeys;
    private final Learners learners;
    private final LearnerRecords records;
    private final Limits limits;
    private final IdentityConfig config;
    private final Clock clock;

    Accounts(
            TrustedIssuer issuer,
            Passwords passwords,
            Sessions sessions,
            AccessTokens accessTokens,
            SigningKeys signingKeys,
            Learners learners,
            LearnerRecords records,
            Limits limits,
            IdentityConfig config,
            Clock clock) {
        this.issuer = issuer;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.signingKeys = signingKeys;
        this.learners = learners;
        this.records = records;
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param address where the request comes from
     * @throws EmailTaken if there is an account of this address
     */
    LearnerView register(String email, String password, String displayName, String address) {
        assertHere();
        limits.use(PER_ADDRESS, address);
        return register(EmailAddress.valid(email), password, Profile.of(displayName), Set.of(Role.LEARNER));
    }

    /** An account with roles, without asking whether anybody may. */
    LearnerView register(String email, String password, Profile profile, Set<Role> roles) {
        var hash = passwords.hash("password", password, email);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var learner =
                        Learner.named(TrustedIssuer.BUILT_IN, UUID.randomUUID().toString(), profile, now);
                learner.persist();
                var account = Account.of(learner, email, hash);
                account.grant(roles);
                account.persistAndFlush();
                return records.find(learner.id).orElseThrow().view(List.copyOf(account.roles()));
            });
        } catch (ConstraintViolationException e) {
            if ("account_email_key".equals(e.getConstraintName())) {
                throw new EmailTaken();
            }
            throw e;
        }
    }

    /**
     * @throws InvalidCredentials in the same time and words whether or not there is such an account
     */
    TokensView signIn(String email, String password, String address) {
        assertHere();
        limits.use(PER_ADDRESS, address);
        limits.use(PER_ACCOUNT, Account.key(email));
        var found = QuarkusTransaction.requiringNew().call(() -> Account.withEmail(email));
        if (!passwords.matches(
                password, found.map(account -> account.passwordHash).orElse(null))) {
            limits.use(PER_ACCOUNT, Account.key(email), WRONG);
            throw new InvalidCredentials();
        }
        var account = found.orElseThrow(InvalidCredentials::new);
        return tokens(sessions.start(account.learnerId)).orElseThrow(InvalidCredentials::new);
    }

    TokensView refresh(String refreshToken) {
        assertHere();
        return RefreshToken.parse(refreshToken)
                .flatMap(sessions::refresh)
                .flatMap(this::tokens)
                .orElseThrow(InvalidRefreshToken::new);
    }

    /** Ends the session of the token that asks; the access token itself lives out its minutes. */
    void signOut() {
        assertHere();
        Optional.ofNullable(learners.token().session()).ifPresent(sessions::end);
    }

    /** Signs out every other device. */
    void changePassword(String current, String fresh) {
        assertHere();
        long learner = learners.current();
        var account = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>findByIdOptional(learner))
                .orElseThrow(learners::forgotten);
        limits.use(PER_ACCOUNT, account.emailKey);
        if (!passwords.matches(current, account.passwordHash)) {
            limits.use(PER_ACCOUNT, account.emailKey, WRONG);
            throw new InvalidCredentials();
        }
        var hash = passwords.hash("newPassword", fresh, account.email);
        QuarkusTransaction.requiringNew().run(() -> {
            Account.update("passwordHash = ?1 where learnerId = ?2", hash, learner);
            sessions.endAllOf(learner, Optional.ofNullable(learners.token().session()));
        });
    }

    /** What an account may do from its next access token on. */
    @Transactional
    void grant(String id, Set<Role> roles) {
        assertHere();
        account(id).grant(roles);
    }

    /** For everybody to verify access tokens with. */
    Map<String, List<Map<String, Object>>> publicKeys() {
        assertHere();
        return Map.of("keys", signingKeys.published());
    }

    void rotateSigningKey() {
        assertHere();
        signingKeys.rotate();
    }

    /** Makes the configured first admin, unless there is an account of this address. */
    void ensureFirstAdmin() {
        config.firstAdmin()
                .filter(admin -> issuer.builtIn())
                .filter(admin -> QuarkusTransaction.requiringNew()
                        .call(() -> Account.withEmail(admin.email()).isEmpty()))
                .ifPresent(admin -> {
                    try {
                        register(
                                EmailAddress.valid(admin.email()),
                                admin.password(),
                                Profile.of("Admin"),
                                Set.of(Role.ADMIN));
                    } catch (EmailTaken e) {
                        // Another replica was faster.
                    }
                });
    }

    private static Account account(String id) {
        return GlobalId.parse(id)
                .filter(parsed -> parsed.type().equals("Learner"))
                .flatMap(parsed -> Account.<Account>findByIdOptional(parsed.rowId()))
                .orElseThrow(() -> new AccountNotFound(id));
    }

    private Optional<TokensView> tokens(Session session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>findByIdOptional(session.learnerId())
                        .flatMap(account -> Learner.<Learner>findByIdOptional(account.learnerId)
                                .map(learner -> accessTokens.issue(learner.subject, account.roles(), session.id()))))
                .map(accessToken -> new TokensView(
                        accessToken,
                        "Bearer",
                        config.accessTokenLifetime().toSeconds(),
                        session.token().toString()));
    }

    private void assertHere() {
        if (!issuer.builtIn()) {
            throw new AccountsElsewhere(issuer.name());
        }
    }
}
