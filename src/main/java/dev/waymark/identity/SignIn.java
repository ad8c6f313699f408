package dev.waymark.identity;

import dev.waymark.identity.Sessions.Session;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Starts, continues and ends the sessions of built-in accounts. Checking a password holds no transaction. */
@ApplicationScoped
class SignIn {

    private final TrustedIssuer issuer;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Learners learners;
    private final SignInLimits limits;
    private final IdentityConfig config;

    SignIn(
            TrustedIssuer issuer,
            Passwords passwords,
            Sessions sessions,
            AccessTokens accessTokens,
            Learners learners,
            SignInLimits limits,
            IdentityConfig config) {
        this.issuer = issuer;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.learners = learners;
        this.limits = limits;
        this.config = config;
    }

    /**
     * @param address where the request comes from
     * @throws InvalidCredentials in the same time and words whether or not there is such an account
     */
    TokensView signIn(String email, String password, String address) {
        issuer.assertBuiltIn();
        limits.beforeTry(email, address);
        var found = QuarkusTransaction.requiringNew().call(() -> Account.withEmail(email));
        if (!passwords.matches(
                password, found.map(account -> account.passwordHash).orElse(null))) {
            limits.afterWrongTry(email, address);
            throw new InvalidCredentials();
        }
        var account = found.orElseThrow(InvalidCredentials::new);
        return tokens(sessions.start(account.learnerId)).orElseThrow(InvalidCredentials::new);
    }

    TokensView refresh(String refreshToken) {
        issuer.assertBuiltIn();
        return RefreshToken.parse(refreshToken)
                .flatMap(sessions::refresh)
                .flatMap(this::tokens)
                .orElseThrow(InvalidRefreshToken::new);
    }

    /** Ends the session of the token that asks; the access token itself lives out its minutes. */
    void signOut() {
        issuer.assertBuiltIn();
        Optional.ofNullable(learners.token().session()).ifPresent(sessions::end);
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
}
