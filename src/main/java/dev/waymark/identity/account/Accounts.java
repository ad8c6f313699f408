package dev.waymark.identity.account;

import dev.waymark.identity.Admins;
import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.identity.token.Role;
import dev.waymark.identity.token.TrustedIssuer;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The built-in accounts. Hashing a password is slow, so no transaction is open in the meantime. */
@ApplicationScoped
class Accounts {

    private static final String WRONG = "is not the password";

    private final TrustedIssuer issuer;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Learners learners;
    private final SignInLimits limits;
    private final Admins admins;

    Accounts(
            TrustedIssuer issuer,
            Passwords passwords,
            Sessions sessions,
            Learners learners,
            SignInLimits limits,
            Admins admins) {
        this.issuer = issuer;
        this.passwords = passwords;
        this.sessions = sessions;
        this.learners = learners;
        this.limits = limits;
        this.admins = admins;
    }

    /**
     * @param address the client's address
     * @throws EmailTaken if there is already an account with this email address
     */
    LearnerView register(
            @Nullable String email, @Nullable String password, @Nullable String displayName, String address) {
        issuer.assertBuiltIn();
        limits.beforeRegistration(address);
        return open(NewAccount.of(email, password, displayName), Set.of(Role.LEARNER));
    }

    /** Creates an account with roles, unless there is one with this email address. */
    void ensure(String email, String password, String displayName, Set<Role> roles) {
        if (issuer.builtIn()
                && QuarkusTransaction.requiringNew()
                        .call(() -> Account.withEmail(email).isEmpty())) {
            try {
                open(NewAccount.of(email, password, displayName), roles);
            } catch (EmailTaken e) {
                // Another replica was faster.
            }
        }
    }

    private LearnerView open(NewAccount wanted, Set<Role> roles) {
        var hash = passwords.hash(wanted.password());
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                long learner = learners.add(UUID.randomUUID().toString(), wanted.profile());
                var account = Account.of(learner, wanted.email(), hash);
                account.grant(roles);
                account.persistAndFlush();
                return learners.view(learner, account.roles());
            });
        } catch (ConstraintViolationException e) {
            if ("account_email_key".equals(e.getConstraintName())) {
                throw new EmailTaken();
            }
            throw e;
        }
    }

    /**
     * Changes the password and signs out all other devices. A wrong password is not a 401: clients would conclude that
     * the access token has expired.
     */
    void changePassword(String current, String fresh, String address) {
        issuer.assertBuiltIn();
        long learner = learners.current();
        var account = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>findByIdOptional(learner))
                .orElseThrow(learners::forgotten);
        limits.beforeTry(account.email, address);
        var mistakes = new Mistakes();
        if (!passwords.matches(current, account.passwordHash)) {
            limits.afterWrongTry(account.email, address);
            mistakes.add("currentPassword", WRONG);
        }
        Passwords.check("newPassword", fresh, account.email, mistakes);
        mistakes.check();
        var hash = passwords.hash(fresh);
        QuarkusTransaction.requiringNew().run(() -> {
            // Another change may have been faster.
            if (Account.update(
                            "passwordHash = ?1 where learnerId = ?2 and passwordHash = ?3",
                            hash,
                            learner,
                            account.passwordHash)
                    == 0) {
                throw InvalidInput.parameter("currentPassword", WRONG);
            }
            sessions.endAllOf(learner, learners.token().session());
        });
    }

    /**
     * Sets an account's roles, which take effect with its next access token.
     *
     * @throws ProblemException if nobody would be an admin any more
     */
    @Transactional
    void grant(String id, Set<Role> roles) {
        issuer.assertBuiltIn();
        long learner = GlobalId.parse(id)
                .filter(parsed -> parsed.type().equals("Learner"))
                .map(GlobalId::rowId)
                .orElseThrow(() -> new AccountNotFound(id));
        if (!roles.contains(Role.ADMIN)) {
            admins.assertNotLast(learner);
        }
        Account.<Account>findByIdOptional(learner)
                .orElseThrow(() -> new AccountNotFound(id))
                .grant(roles);
    }

    /** Another account has this address. */
    static final class EmailTaken extends ProblemException {

        EmailTaken() {
            super(
                    409,
                    "E-mail address taken",
                    "There is already an account with this e-mail address; sign in, or use another address.");
        }
    }

    /** No built-in account has this id. */
    static final class AccountNotFound extends NotFound {

        AccountNotFound(String id) {
            super("Account not found", noSuch("account", id));
        }
    }
}
